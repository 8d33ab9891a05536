import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDepartmentAfter,
  indentDepartment,
  moveDepartment,
  outdentDepartment,
  setParentDepartment,
  straightenOrganisation,
} from '../../../../shared/domain/edits/organisation';
import { organisationOutline } from '../../../../shared/domain/organisation-outline';
import type { Design } from '../../../../shared/domain/schema/design';
import { aDepartment, aDesign } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

/** A design from an outline, two spaces a level. */
function anOrganisation(...lines: string[]): Design {
  const above: string[] = [];
  const departments = lines.map((line) => {
    const name = line.trim();
    const depth = (line.length - name.length) / 2;
    above[depth] = name;
    return aDepartment(name, [], { parentId: depth === 0 ? null : (above[depth - 1] ?? null) });
  });
  return aDesign({ departments });
}

const outline = (design: Design) =>
  organisationOutline(design).map(({ department, depth }) => `${'  '.repeat(depth)}${department.name}`);
const listed = (design: Design) => design.departments.map(({ name }) => name);

const company = anOrganisation('Sales', '  Shop', '  Online', '    Chat', 'HRD', 'Finance');

describe('indenting', () => {
  it('puts a department under the one above it, after those there', () => {
    expect(outline(indentDepartment(company, 'HRD'))).toEqual([
      'Sales',
      '  Shop',
      '  Online',
      '    Chat',
      '  HRD',
      'Finance',
    ]);
  });

  it('takes along those below', () => {
    expect(outline(indentDepartment(company, 'Online')).slice(0, 4)).toEqual([
      'Sales',
      '  Shop',
      '    Online',
      '      Chat',
    ]);
  });

  it('does nothing where no department stands above at the same depth', () => {
    expect(indentDepartment(company, 'Sales')).toBe(company);
    expect(indentDepartment(company, 'Shop')).toBe(company);
    expect(indentDepartment(company, 'gone')).toBe(company);
  });
});

describe('outdenting', () => {
  it('puts a department after the one it stood below', () => {
    expect(outline(outdentDepartment(company, 'Shop'))).toEqual([
      'Sales',
      '  Online',
      '    Chat',
      'Shop',
      'HRD',
      'Finance',
    ]);
  });

  it('goes one level at a time', () => {
    expect(outline(outdentDepartment(company, 'Chat'))[3]).toBe('  Chat');
  });

  it('does nothing at the top', () => {
    expect(outdentDepartment(company, 'HRD')).toBe(company);
    expect(outdentDepartment(company, 'gone')).toBe(company);
  });
});

describe('moving', () => {
  it('passes the neighbour with everything below both', () => {
    const moved = moveDepartment(company, 'HRD', 'up');
    expect(outline(moved)).toEqual(['HRD', 'Sales', '  Shop', '  Online', '    Chat', 'Finance']);
    expect(moveDepartment(moved, 'HRD', 'down')).toEqual(company);
  });

  it('keeps the order of the list and of the outline the same', () => {
    const strewn = aDesign({
      departments: [
        aDepartment('Shop', [], { parentId: 'Sales' }),
        aDepartment('HRD'),
        aDepartment('Sales'),
        aDepartment('Online', [], { parentId: 'Sales' }),
      ],
    });
    expect(listed(moveDepartment(strewn, 'Online', 'up'))).toEqual(['HRD', 'Sales', 'Online', 'Shop']);
  });

  it('does nothing at either end', () => {
    expect(moveDepartment(company, 'Sales', 'up')).toBe(company);
    expect(moveDepartment(company, 'Online', 'down')).toBe(company);
    expect(moveDepartment(company, 'gone', 'down')).toBe(company);
  });
});

describe('choosing the parent', () => {
  it('puts a department under any other, or at the top', () => {
    expect(outline(setParentDepartment(company, 'Finance', 'Chat'))[4]).toBe('      Finance');
    expect(outline(setParentDepartment(company, 'Chat', null))).toContain('Chat');
  });

  it('refuses a circle and a parent that is not there', () => {
    for (const parent of ['Sales', 'Online', 'Chat', 'gone']) {
      expect(setParentDepartment(company, 'Sales', parent)).toBe(company);
    }
  });

  it('changes nothing where it stands there already', () => {
    expect(setParentDepartment(company, 'Shop', 'Sales')).toBe(company);
  });
});

describe('adding', () => {
  it('puts a nameless department after another and all below it', () => {
    const added = addDepartmentAfter(company, 'Online', countingIds());
    expect(outline(added)).toEqual(['Sales', '  Shop', '  Online', '    Chat', '  ', 'HRD', 'Finance']);
    expect(listed(added)).toHaveLength(7);
  });

  it('after one that is gone does nothing', () => {
    expect(addDepartmentAfter(company, 'gone', countingIds())).toBe(company);
  });
});

describe('a circle in a file', () => {
  it('can be made what the outline shows', () => {
    const departments = [aDepartment('A', [], { parentId: 'B' }), aDepartment('B', [], { parentId: 'A' })];
    const design = straightenOrganisation(aDesign({ departments }));
    expect(design.departments.map(({ parentId }) => parentId)).toEqual([null, 'A']);
    expect(straightenOrganisation(design).departments).toEqual(design.departments);
  });

  it('is broken by the first edit', () => {
    const departments = [
      aDepartment('A', [], { parentId: 'B' }),
      aDepartment('B', [], { parentId: 'A' }),
      aDepartment('C'),
    ];
    const design = moveDepartment(aDesign({ departments }), 'A', 'up');
    expect(outline(design)).toEqual(['A', '  B', 'C']);
    expect(design.departments.map(({ parentId }) => parentId)).toEqual([null, 'A', null]);
  });
});

it('whatever is moved, no department is lost, doubled or below itself, and the list follows the outline', () => {
  const edits = { indentDepartment, outdentDepartment };
  const id = fc.constantFrom(...listed(company));
  const step = fc.oneof(
    fc.tuple(fc.constantFrom('indentDepartment', 'outdentDepartment'), id),
    fc.tuple(fc.constantFrom('up', 'down'), id),
    fc.tuple(fc.constant('under'), id, fc.option(id)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
      const after = steps.reduce<Design>((design, [kind, moved, parent = null]) => {
        if (kind === 'up' || kind === 'down') return moveDepartment(design, moved, kind);
        if (kind === 'under') return setParentDepartment(design, moved, parent);
        return edits[kind as keyof typeof edits](design, moved);
      }, company);
      expect(listed(after).toSorted()).toEqual(listed(company).toSorted());
      expect(outline(after).map((line) => line.trim())).toEqual(listed(after));
      expect(organisationOutline(after).map(({ parentId }) => parentId)).toEqual(
        after.departments.map(({ parentId }) => parentId),
      );
    }),
  );
});
