import { describe, expect, it } from 'vitest';
import { bringBackKpi } from '../../../shared/domain/edits/bring-back-kpi';
import { retiredBefore, retiredWithoutDepartment } from '../../../shared/domain/retired-kpis';
import { strayKpis } from '../../../shared/domain/stray-kpis';
import type { KpiReview } from '../../../shared/domain/schema/record';
import { workshopSchema } from '../../../shared/domain/schema/workshop';
import { A_SEMESTER, aDepartment, aKpi, aQuantity, aWorkshop } from '../../builders/a-workshop';
import { countingIds } from '../../builders/clock-and-ids';

function aReview(lineageId: string, traits: Partial<KpiReview> = {}): KpiReview {
  return {
    lineageId,
    previousKpiId: `${lineageId} then`,
    code: lineageId.toUpperCase(),
    name: lineageId,
    departmentId: 'HRD',
    decision: 'retire',
    reason: 'Counts activity',
    at: '2026-07-01T02:00:00Z',
    ...traits,
  };
}

const posts = aReview('posts', {
  result: {
    period: A_SEMESTER,
    unit: { kind: 'number', label: '' },
    direction: 'lower',
    target: { value: aQuantity(5), minimum: null, maximum: null },
    final: { value: aQuantity(3), period: '2026-06', source: 'Log' },
  },
});
const workshop = aWorkshop({
  design: {
    departments: [aDepartment('HRD')],
    kpis: [aKpi({ id: 'k', departmentId: 'HRD', lineageId: 'alive' })],
  },
  record: {
    earlierReviews: [
      aReview('older', { at: '2026-01-01T02:00:00Z' }),
      aReview('alive', { at: '2026-01-01T02:00:00Z' }),
      aReview('kept-again', { at: '2026-01-01T02:00:00Z' }),
    ],
    kpiReviews: [
      posts,
      aReview('elsewhere', { departmentId: 'Sales' }),
      aReview('kept-again', { decision: 'keep' }),
    ],
  },
});
const { design, record } = workshop;
const isHrd = (departmentId: string) => departmentId === 'HRD';

describe('KPIs that were retired when a period ended', () => {
  it('are those of the department that do not live on, the latest first', () => {
    expect(retiredBefore(design, record, isHrd).map(({ lineageId }) => lineageId)).toEqual([
      'posts',
      'older',
    ]);
    expect(retiredBefore(design, {}, isHrd)).toEqual([]);
  });

  it('come back as candidates, with their code, what they were to reach and where they stood', () => {
    const after = bringBackKpi(design, posts, countingIds('new'));
    expect(after.kpis.at(-1)).toMatchObject({
      lineageId: 'posts',
      code: 'POSTS',
      name: 'posts',
      departmentId: 'HRD',
      status: 'candidate',
      direction: 'lower',
      target: { value: { value: 5 } },
      baseline: { value: { value: 3 }, period: '2026-06' },
      lastValue: { value: { value: 3 }, source: 'Log' },
      deadline: design.period.end,
    });
    expect(workshopSchema.safeParse({ ...workshop, design: after }).success).toBe(true);
    expect(retiredBefore(after, record, isHrd).map(({ lineageId }) => lineageId)).toEqual(['older']);
  });

  it('are found where their department is gone, too, and come back to be moved to another', () => {
    const [review] = retiredWithoutDepartment(workshop);
    expect(review).toMatchObject({ lineageId: 'elsewhere', departmentId: 'Sales' });
    const after = review ? bringBackKpi(design, review, countingIds('new')) : design;
    expect(strayKpis(after.departments, after.kpis).map(({ code }) => code)).toEqual(['ELSEWHERE']);
    expect(workshopSchema.safeParse({ ...workshop, design: after }).success).toBe(true);
  });

  it('come back once', () => {
    const after = bringBackKpi(design, posts, countingIds('new'));
    expect(bringBackKpi(after, posts, countingIds('more'))).toBe(after);
  });

  it('come back by name alone where nobody knows more', () => {
    expect(bringBackKpi(design, aReview('bare'), countingIds('new')).kpis.at(-1)).toMatchObject({
      name: 'bare',
      target: { value: null },
    });
  });
});
