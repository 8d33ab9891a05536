import type { Design } from './schema/design';
import type { KpiReview, WorkshopRecord } from './schema/record';

/**
 * The decisions by which a department's KPIs were retired when a period ended, the latest first;
 * those that live again are left out.
 */
export function retiredBefore(
  { kpis }: Pick<Design, 'kpis'>,
  { earlierReviews = [], kpiReviews = [] }: Pick<WorkshopRecord, 'earlierReviews' | 'kpiReviews'>,
  departmentId: string,
): KpiReview[] {
  const alive = new Set(kpis.map(({ lineageId }) => lineageId));
  const last = new Map([...earlierReviews, ...kpiReviews].map((review) => [review.lineageId, review]));
  const isRetired = (review: KpiReview) => review.decision === 'retire' && !alive.has(review.lineageId);
  return [...last.values()]
    .filter((review) => review.departmentId === departmentId && isRetired(review))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}
