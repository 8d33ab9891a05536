import { valueOf } from '../quantity';
import type { Design } from '../schema/design';
import { chosenByDepartment } from './chosen-kpis';

const WHOLE = 100;
// A third three times over, typed as 33.3, is a whole.
const TOLERANCE = 0.11;

/** A department whose chosen KPIs carry weights that are no whole together. */
export interface UnevenWeights {
  readonly departmentId: string;
  readonly sum: number;
  /** Chosen KPIs without a weight beside those that have one. */
  readonly missing: number;
}

/** Departments that began to weigh their KPIs and did not come to 100. No weights at all are fine. */
export function unevenWeights(design: Pick<Design, 'departments' | 'kpis'>): UnevenWeights[] {
  const byDepartment = chosenByDepartment(design);
  return design.departments.flatMap(({ id: departmentId }) => {
    const weights = (byDepartment.get(departmentId) ?? []).map((kpi) => valueOf(kpi.weight));
    const given = weights.filter((weight) => weight !== null);
    const sum = given.reduce((whole, weight) => whole + weight, 0);
    const missing = weights.length - given.length;
    const isEven = given.length === 0 || (missing === 0 && Math.abs(sum - WHOLE) <= TOLERANCE);
    return isEven ? [] : [{ departmentId, sum, missing }];
  });
}
