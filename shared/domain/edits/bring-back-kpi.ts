import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import type { KpiReview } from '../schema/record';
import { kpiDefaults } from './kpis';

/**
 * Makes a KPI that was retired when a period ended a candidate again: with its code and lineage, what
 * it was to reach, and where it stood last. More of it than that is only in the file of its period. Where
 * its department is gone, it waits with those that have none to be moved to another.
 */
export function bringBackKpi(design: Design, review: KpiReview, newId: NewId): Design {
  const { lineageId, code, name, departmentId } = review;
  if (design.kpis.some((kpi) => kpi.lineageId === lineageId)) return design;
  const kpi: Kpi = {
    ...kpiDefaults(design),
    ...reached(review),
    id: newId(),
    lineageId,
    code,
    name,
    departmentId,
    status: 'candidate',
  };
  return { ...design, kpis: [...design.kpis, kpi] };
}

function reached({ result }: KpiReview): Partial<Kpi> {
  if (!result) return {};
  const { unit, direction, target, final } = result;
  if (!final) return { unit, direction, target };
  return {
    unit,
    direction,
    target,
    baseline: { value: final.value, period: final.period, establishBy: null },
    lastValue: final,
  };
}
