import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editGridCell, insertGridRow, removeGridRow } from '../../../../shared/domain/edits/grid';
import { type GridColumn, gridRows } from '../../../../shared/domain/grid';
import { designSchema, type Design } from '../../../../shared/domain/schema/design';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const table = (design: Design) =>
  gridRows(design).map(({ department, duty, idealOutcome }) => [
    department.name,
    duty?.text ?? null,
    idealOutcome?.text ?? null,
  ]);
const newIds = () => countingIds('new');
const marketing = aDepartment('Marketing', [
  ['Promotion', 'Known', 'Liked'],
  ['Media', 'Followed'],
]);
const design = aDesign({ departments: [marketing, aDepartment('HRD', [['Attendance', '95%']])] });

describe('typing in a cell', () => {
  it.each([
    [0, 'department', ['Sales', 'Promotion', 'Known']],
    [0, 'duty', ['Marketing', 'Sales', 'Known']],
    [1, 'idealOutcome', ['Marketing', 'Promotion', 'Sales']],
    [3, 'idealOutcome', ['HRD', 'Attendance', 'Sales']],
  ] as const)('changes that cell (row %d, %s)', (row, column, expected) => {
    expect(table(editGridCell(design, row, column, 'Sales', newIds()))[row]).toEqual(expected);
  });

  it('keeps the ids of what it rewords', () => {
    const before = gridRows(design)[1];
    const after = gridRows(editGridCell(design, 1, 'idealOutcome', 'Loved', newIds()))[1];
    expect([after?.duty?.id, after?.idealOutcome?.id]).toEqual([before?.duty?.id, before?.idealOutcome?.id]);
  });

  it('makes the duty or the outcome that a line still lacks', () => {
    const bare = aDesign({ departments: [aDepartment('Marketing'), aDepartment('HRD', [['Attendance']])] });
    expect(table(editGridCell(bare, 0, 'duty', 'Promotion', newIds()))[0]).toEqual([
      'Marketing',
      'Promotion',
      '',
    ]);
    expect(table(editGridCell(bare, 0, 'idealOutcome', 'Known', newIds()))[0]).toEqual([
      'Marketing',
      '',
      'Known',
    ]);
    expect(table(editGridCell(bare, 1, 'idealOutcome', '95%', newIds()))[1]).toEqual([
      'HRD',
      'Attendance',
      '95%',
    ]);
  });
});

describe('typing below the last row', () => {
  it('begins a department with a name', () => {
    expect(table(editGridCell(design, 4, 'department', 'Sales', newIds())).at(-1)).toEqual(['Sales', '', '']);
  });

  it('continues the last department with a duty or an outcome', () => {
    expect(table(editGridCell(design, 4, 'duty', 'Training', newIds())).at(-1)).toEqual([
      'HRD',
      'Training',
      '',
    ]);
    expect(table(editGridCell(design, 9, 'idealOutcome', 'Trained', newIds())).at(-1)).toEqual([
      'HRD',
      '',
      'Trained',
    ]);
  });

  it('begins a department without a name where there is none to continue', () => {
    expect(table(editGridCell(aDesign(), 0, 'duty', 'Promotion', newIds()))).toEqual([['', 'Promotion', '']]);
    expect(table(editGridCell(aDesign(), 0, 'idealOutcome', 'Known', newIds()))).toEqual([['', '', 'Known']]);
  });
});

describe('an inserted row', () => {
  it('waits below the duty, in the same department', () => {
    expect(table(insertGridRow(design, 2, newIds()))).toEqual([
      ['Marketing', 'Promotion', 'Known'],
      ['Marketing', 'Promotion', 'Liked'],
      ['Marketing', 'Media', 'Followed'],
      ['Marketing', '', ''],
      ['HRD', 'Attendance', '95%'],
    ]);
  });

  it('after a row that is not there changes nothing', () => {
    expect(insertGridRow(design, 9, newIds())).toBe(design);
  });
});

describe('a removed row', () => {
  it('is one outcome of a duty that has several', () => {
    expect(table(removeGridRow(design, 0, newIds()))).toEqual([
      ['Marketing', 'Promotion', 'Liked'],
      ['Marketing', 'Media', 'Followed'],
      ['HRD', 'Attendance', '95%'],
    ]);
  });

  it('is a whole duty otherwise', () => {
    expect(table(removeGridRow(design, 2, newIds()))).toEqual([
      ['Marketing', 'Promotion', 'Known'],
      ['Marketing', 'Promotion', 'Liked'],
      ['HRD', 'Attendance', '95%'],
    ]);
  });

  it('takes a department along that has no other line and no KPI', () => {
    expect(removeGridRow(design, 3, newIds()).departments.map(({ name }) => name)).toEqual(['Marketing']);
  });

  it('leaves a department that has KPIs, with an empty line, and its KPIs without the duty', () => {
    const duty = design.departments[1]?.duties[0];
    const kpis = [
      aKpi({
        id: 'k1',
        departmentId: 'HRD',
        dutyId: duty?.id ?? null,
        idealOutcomeId: duty?.idealOutcomes[0]?.id ?? null,
      }),
    ];
    const after = removeGridRow({ ...design, kpis }, 3, newIds());
    expect(table(after).at(-1)).toEqual(['HRD', '', '']);
    expect(after.kpis).toMatchObject([{ id: 'k1', dutyId: null, idealOutcomeId: null }]);
  });

  it('leaves the other KPIs their duties and outcomes', () => {
    const [promotion, media] = marketing.duties;
    const kpis = [
      aKpi({
        id: 'k1',
        departmentId: 'Marketing',
        dutyId: promotion?.id ?? null,
        idealOutcomeId: promotion?.idealOutcomes[0]?.id ?? null,
      }),
      aKpi({
        id: 'k2',
        departmentId: 'Marketing',
        dutyId: media?.id ?? null,
        idealOutcomeId: media?.idealOutcomes[0]?.id ?? null,
      }),
    ];
    const after = removeGridRow({ ...design, kpis }, 0, newIds());
    expect(after.kpis).toMatchObject([
      { dutyId: promotion?.id, idealOutcomeId: null },
      { dutyId: media?.id, idealOutcomeId: media?.idealOutcomes[0]?.id },
    ]);
  });

  it('that is not there changes nothing', () => {
    expect(removeGridRow(design, 9, newIds())).toBe(design);
  });
});

it('any order of edits leaves a design that fits the schema, with unique ids and no lost reference', () => {
  const column = fc.constantFrom<GridColumn>('department', 'duty', 'idealOutcome');
  const step = fc.record({
    kind: fc.constantFrom('type', 'insert', 'remove'),
    row: fc.nat(8),
    column,
    text: fc.string(),
  });
  const kpis = [
    aKpi({ id: 'k1', departmentId: 'HRD', dutyId: design.departments[1]?.duties[0]?.id ?? null }),
  ];
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const newId = newIds();
      const after = steps.reduce(
        (before: Design, { kind, row, column: where, text }) => {
          if (kind === 'insert') return insertGridRow(before, row, newId);
          if (kind === 'remove') return removeGridRow(before, row, newId);
          return editGridCell(before, row, where, text, newId);
        },
        { ...design, kpis },
      );
      expect(designSchema.safeParse(after).success).toBe(true);
      const duties = after.departments.flatMap((department) => department.duties.map(({ id }) => id));
      expect(new Set(duties).size).toBe(duties.length);
      expect(after.kpis.every(({ dutyId }) => dutyId === null || duties.includes(dutyId))).toBe(true);
    }),
  );
});
