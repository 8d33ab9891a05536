import type { Design } from './schema/design';
import type { KpiReview, WorkshopRecord } from './schema/record';

/**
 * The decisions by which the KPIs of a department, or of those that are gone, were retired when a period ended, the latest first;
 * those that live again are left out.
 */
export function retiredBefore(
  { kpis }: Pick<Design, 'kpis'>,
  { earlierReviews = [], kpiReviews = [] }: Pick<WorkshopRecord, 'earlierReviews' | 'kpiReviews'>,
  isMeant: (departmentId: string) => boolean,
): KpiReview[] {
  const alive = new Set(kpis.map(({ lineageId }) => lineageId));
  const last = new Map([...earlierReviews, ...kpiReviews].map((review) => [review.lineageId, review]));
  const isRetired = (review: KpiReview) => review.decision === 'retire' && !alive.has(review.lineageId);
  return [...last.values()]
    .filter((review) => isMeant(review.departmentId) && isRetired(review))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/** Those whose department is gone as well. */
export function retiredWithoutDepartment({
  design,
  record,
}: {
  readonly design: Pick<Design, 'kpis' | 'departments'>;
  readonly record: Pick<WorkshopRecord, 'earlierReviews' | 'kpiReviews'>;
}): KpiReview[] {
  const known = new Set(design.departments.map(({ id }) => id));
  return retiredBefore(design, record, (departmentId) => !known.has(departmentId));
}
