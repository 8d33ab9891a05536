import { describe, expect, it } from 'vitest';
import { addKpi, removeKpi, updateKpi } from '../../../../shared/domain/edits/kpis';
import { removeDepartment } from '../../../../shared/domain/edits/departments';
import type { Design } from '../../../../shared/domain/schema/design';
import { kpiSchema } from '../../../../shared/domain/schema/kpi';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const codes = (design: Design) => design.kpis.map(({ code }) => code);
const marketing = aDepartment('Marketing', [
  ['Promotion', 'Known', 'Liked'],
  ['Media', 'Followed'],
]);
const [promotion, media] = marketing.duties;

describe('a new KPI', () => {
  it('is complete from the start: a chosen monthly share, due at the end of the period', () => {
    const design = addKpi(
      aDesign({ departments: [marketing] }),
      { departmentId: 'Marketing' },
      countingIds(),
    );
    expect(kpiSchema.parse(design.kpis[0])).toMatchObject({
      id: 'id-1',
      lineageId: 'id-1',
      code: 'MKT-01',
      status: 'chosen',
      unit: { kind: 'percent' },
      frequency: 'monthly',
      deadline: '2026-12-31',
    });
  });

  it('takes what the wish says over the defaults', () => {
    const wish = { departmentId: 'Marketing', name: 'Reach', status: 'candidate' as const };
    const design = addKpi(aDesign({ departments: [marketing] }), wish, countingIds());
    expect(design.kpis[0]).toMatchObject({ name: 'Reach', status: 'candidate' });
  });

  it('serves the only duty of its department, unless it says otherwise', () => {
    const sales = aDepartment('Sales', [['Win customers', 'Each month more']]);
    const start = aDesign({ departments: [sales, marketing] });
    const dutyOf = (wish: Parameters<typeof addKpi>[1]) => addKpi(start, wish, countingIds()).kpis[0]?.dutyId;
    expect(dutyOf({ departmentId: 'Sales' })).toBe(sales.duties[0]?.id);
    expect(dutyOf({ departmentId: 'Sales', dutyId: null })).toBeNull();
    expect(dutyOf({ departmentId: 'Marketing' })).toBeNull();
  });

  it('is not added to a department that is gone', () => {
    const before = aDesign();
    expect(addKpi(before, { departmentId: 'gone' }, countingIds())).toBe(before);
  });
});

describe('the display code', () => {
  it('counts up, and is not given again after a removal', () => {
    const newId = countingIds();
    const two = [1, 2].reduce(
      (design) => addKpi(design, { departmentId: 'Marketing' }, newId),
      aDesign({ departments: [marketing] }),
    );
    expect(codes(two)).toEqual(['MKT-01', 'MKT-02']);
    const again = addKpi(removeKpi(two, 'id-2'), { departmentId: 'Marketing' }, newId);
    expect(codes(again)).toEqual(['MKT-01', 'MKT-03']);
  });

  it('is not given again when the department itself comes back', () => {
    const newId = countingIds();
    const first = addKpi(aDesign({ departments: [marketing] }), { departmentId: 'Marketing' }, newId);
    const removed = removeDepartment(first, 'Marketing');
    const back = addKpi({ ...removed, departments: [marketing] }, { departmentId: 'Marketing' }, newId);
    expect(codes(back)).toEqual(['MKT-02']);
  });

  it('differs between departments whose names would give the same one', () => {
    const departments = [marketing, aDepartment('pemasaran')];
    const newId = countingIds();
    const design = departments.reduce(
      (before, { id }) => addKpi(before, { departmentId: id }, newId),
      aDesign({ departments }),
    );
    expect(codes(design)).toEqual(['MKT-01', 'MKT2-01']);
  });
});

describe('a changed KPI', () => {
  const before = aDesign({
    departments: [marketing, aDepartment('HRD', [['Attendance', '95%']])],
    kpis: [
      aKpi({
        id: 'k1',
        departmentId: 'Marketing',
        dutyId: promotion?.id ?? null,
        idealOutcomeId: promotion?.idealOutcomes[1]?.id ?? null,
      }),
    ],
  });

  it('changes only what the patch names', () => {
    const after = updateKpi(before, 'k1', {
      name: 'Reach',
      target: { value: aQuantity(3), minimum: null, maximum: null },
    });
    expect(after.kpis[0]).toEqual({
      ...before.kpis[0],
      name: 'Reach',
      target: { value: aQuantity(3), minimum: null, maximum: null },
    });
  });

  it('leaves the ideal outcome behind when it goes to another duty', () => {
    const after = updateKpi(before, 'k1', { dutyId: media?.id ?? null });
    expect(after.kpis[0]).toMatchObject({ dutyId: media?.id, idealOutcomeId: null });
  });

  it('leaves its duty behind when it goes to another department', () => {
    const after = updateKpi(before, 'k1', { departmentId: 'HRD' });
    expect(after.kpis[0]).toMatchObject({ departmentId: 'HRD', dutyId: null, idealOutcomeId: null });
  });

  it('that is gone changes nothing', () => {
    expect(updateKpi(before, 'gone', { name: 'X' })).toBe(before);
  });
});

describe('a removed KPI', () => {
  it('takes its actuals along and leaves no reference to itself', () => {
    const actual = {
      kpiId: 'k1',
      period: '2026-08',
      value: aQuantity(1),
      source: '',
      enteredAt: '2026-09-01T00:00:00Z',
    };
    const design = removeKpi(
      aDesign({
        kpis: [
          aKpi({ id: 'k1', departmentId: 'd' }),
          aKpi({ id: 'k2', departmentId: 'd', counterKpiId: 'k1' }),
        ],
        actuals: [actual, { ...actual, kpiId: 'k2' }],
      }),
      'k1',
    );
    expect(design.kpis.map(({ id, counterKpiId }) => [id, counterKpiId])).toEqual([['k2', null]]);
    expect(design.actuals.map(({ kpiId }) => kpiId)).toEqual(['k2']);
  });
});

describe('the fourth idea of a department', () => {
  it('is a candidate, because two or three are chosen', () => {
    const design = ['a', 'b', 'c', 'd'].reduce(
      (before, name) => addKpi(before, { departmentId: 'Marketing', name }, countingIds(name)),
      aDesign({ departments: [marketing] }),
    );
    expect(design.kpis.map(({ status }) => status)).toEqual(['chosen', 'chosen', 'chosen', 'candidate']);
  });
});
