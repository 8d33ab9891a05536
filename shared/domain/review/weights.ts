import { valueOf } from '../quantity';
import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
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
    const own = byDepartment.get(departmentId) ?? [];
    const given = weightsOf(own);
    const sum = sumOf(given);
    const missing = own.length - given.length;
    const isEven = given.length === 0 || (missing === 0 && Math.abs(sum - WHOLE) <= TOLERANCE);
    return isEven ? [] : [{ departmentId, sum, missing }];
  });
}

/** What the weights of a department's chosen KPIs come to so far. */
export function weightSum({ kpis }: Pick<Design, 'kpis'>, departmentId: string): number {
  return sumOf(weightsOf(chosenByDepartment({ kpis }).get(departmentId) ?? []));
}

function weightsOf(kpis: readonly Kpi[]): number[] {
  return kpis.map((kpi) => valueOf(kpi.weight)).filter((weight) => weight !== null);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}
