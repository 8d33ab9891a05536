import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  branchIds,
  hasCircularParents,
  organisationOutline,
} from '../../../shared/domain/organisation-outline';
import { aDepartment, aDesign } from '../../builders/a-workshop';

type Named = readonly [name: string, parentId?: string | null];

const outline = (...departments: Named[]) =>
  organisationOutline(
    aDesign({
      departments: departments.map(([name, parentId = null]) => aDepartment(name, [], { parentId })),
    }),
  ).map(({ department, depth }) => `${'  '.repeat(depth)}${department.name}`);

it('puts every department below its own, in the order of the list', () => {
  expect(
    outline(['Media', 'Marketing'], ['HRD'], ['Video', 'Media'], ['Marketing'], ['Events', 'Marketing']),
  ).toEqual(['HRD', 'Marketing', '  Media', '    Video', '  Events']);
});

it('tells the place of each among those at its side', () => {
  const departments = [aDepartment('A'), aDepartment('B'), aDepartment('C', [], { parentId: 'A' })];
  expect(organisationOutline({ departments })).toMatchObject([
    { department: { id: 'A' }, parentId: null, position: 0, siblings: 2 },
    { department: { id: 'C' }, parentId: 'A', position: 0, siblings: 1 },
    { department: { id: 'B' }, parentId: null, position: 1, siblings: 2 },
  ]);
});

it('shows a parent that is not there, or is the department itself, as none', () => {
  expect(outline(['A', 'gone'], ['B', 'B'])).toEqual(['A', 'B']);
});

it('shows a circle of parents from its first department on', () => {
  expect(outline(['A', 'C'], ['B', 'A'], ['C', 'B'], ['D'])).toEqual(['D', 'A', '  B', '    C']);
});

it('shows each department once, and none below itself, whatever a file says of their parents', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
  const anyFile = fc.array(fc.tuple(name, fc.option(name)), { maxLength: 12 });
  fc.assert(
    fc.property(anyFile, (file) => {
      const departments = file.map(([id, parentId]) => aDepartment(id, [], { parentId }));
      const rows = organisationOutline({ departments });
      expect(new Set(rows.map(({ department }) => department)).size).toBe(departments.length);
      expect(rows).toHaveLength(departments.length);
      rows.forEach(({ depth, position, siblings }, index) => {
        expect(depth).toBeLessThanOrEqual((rows[index - 1]?.depth ?? -1) + 1);
        expect(position).toBeLessThan(siblings);
      });
    }),
  );
});

it('goes down a chain of twenty thousand departments', () => {
  const model = aDepartment('1');
  const departments = Array.from({ length: 20_000 }, (_, index) => ({
    ...model,
    id: String(index),
    parentId: index === 0 ? null : String(index - 1),
  }));
  expect(organisationOutline({ departments }).at(-1)).toMatchObject({ depth: 19_999 });
});

it('knows the ids of a branch', () => {
  const departments = [
    aDepartment('A'),
    aDepartment('B', [], { parentId: 'A' }),
    aDepartment('C', [], { parentId: 'B' }),
    aDepartment('D'),
  ];
  expect([...branchIds(organisationOutline({ departments }), 'A')]).toEqual(['A', 'B', 'C']);
  expect([...branchIds(organisationOutline({ departments }), 'D')]).toEqual(['D']);
});

it('tells parents that go round in a circle from parents that are not there', () => {
  const isCircular = (...parents: Named[]) =>
    hasCircularParents(
      organisationOutline({
        departments: parents.map(([name, parentId = null]) => aDepartment(name, [], { parentId })),
      }),
    );
  expect(isCircular(['A', 'B'], ['B', 'A'])).toBe(true);
  expect(isCircular(['A', 'A'])).toBe(true);
  expect(isCircular(['A', 'gone'], ['B', 'A'])).toBe(false);
});
