import { describe, expect, it } from 'vitest';
import {
  addDepartment,
  removeDepartment,
  renameDepartment,
  setHeadedDepartment,
} from '../../../../shared/domain/edits/departments';
import { departmentSchema } from '../../../../shared/domain/schema/organisation';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

describe('a department', () => {
  it('begins with one empty line to type in, and fits the schema', () => {
    const [department] = addDepartment(aDesign(), 'Marketing', countingIds()).departments;
    expect(departmentSchema.parse(department)).toMatchObject({
      name: 'Marketing',
      code: '',
      duties: [{ text: '', idealOutcomes: [{ text: '' }] }],
    });
  });

  it('keeps its code when it is renamed', () => {
    const before = aDesign({ departments: [aDepartment('Marketing', [], { code: 'MKT' })] });
    const after = renameDepartment(before, 'Marketing', 'Pemasaran');
    expect(after.departments).toMatchObject([{ name: 'Pemasaran', code: 'MKT' }]);
  });

  it('that is gone is not renamed', () => {
    const before = aDesign({ departments: [aDepartment('Marketing')] });
    expect(renameDepartment(before, 'gone', 'X')).toBe(before);
  });
});

describe('the head of a department', () => {
  const before = aDesign({
    departments: [aDepartment('Marketing', [], { headId: 'p1' }), aDepartment('HRD', [], { headId: 'p2' })],
  });
  const heads = (design: typeof before) => design.departments.map(({ headId }) => headId);

  it('leaves the old department for the new one', () => {
    expect(heads(setHeadedDepartment(before, 'p1', 'HRD'))).toEqual([null, 'p1']);
  });

  it('can be left without a department', () => {
    expect(heads(setHeadedDepartment(before, 'p1', null))).toEqual([null, 'p2']);
  });
});

describe('a removed department', () => {
  const before = aDesign({
    departments: [aDepartment('Marketing'), aDepartment('Media', [], { parentId: 'Marketing' })],
    kpis: [
      aKpi({ id: 'k1', departmentId: 'Marketing' }),
      aKpi({ id: 'k2', departmentId: 'Media', counterKpiId: 'k1' }),
      aKpi({ id: 'k3', departmentId: 'Media', counterKpiId: 'k2' }),
    ],
    actuals: ['k1', 'k2'].map((kpiId) => ({
      kpiId,
      period: '2026-08',
      value: aQuantity(1),
      source: '',
      enteredAt: '2026-09-01T00:00:00Z',
    })),
    codeCounters: { MKT: 1 },
  });
  const after = removeDepartment(before, 'Marketing');

  it('takes its KPIs and their actuals along, and no others', () => {
    expect(after.departments.map(({ id }) => id)).toEqual(['Media']);
    expect(after.kpis.map(({ id }) => id)).toEqual(['k2', 'k3']);
    expect(after.actuals.map(({ kpiId }) => kpiId)).toEqual(['k2']);
  });

  it('leaves no reference to itself or its KPIs', () => {
    expect(after.departments[0]?.parentId).toBeNull();
    expect(after.kpis.map(({ counterKpiId }) => counterKpiId)).toEqual([null, 'k2']);
  });

  it('leaves those below it where it stood', () => {
    const chain = aDesign({
      departments: [
        aDepartment('Sales'),
        aDepartment('Shop', [], { parentId: 'Sales' }),
        aDepartment('Counter', [], { parentId: 'Shop' }),
      ],
    });
    expect(removeDepartment(chain, 'Shop').departments[1]?.parentId).toBe('Sales');
  });

  it('that stood in a circle leaves nobody below itself', () => {
    const circle = aDesign({
      departments: [aDepartment('A', [], { parentId: 'B' }), aDepartment('B', [], { parentId: 'A' })],
    });
    expect(removeDepartment(circle, 'A').departments).toMatchObject([{ id: 'B', parentId: null }]);
  });

  it('leaves its code counter, so that no code is given twice', () => {
    expect(after.codeCounters).toEqual({ MKT: 1 });
  });
});
