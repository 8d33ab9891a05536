import type { MeasuredValue } from './final-value';
import { kpiResult, resultAttainment } from './kpi-result';
import type { Kpi } from './schema/kpi';
import type { Period } from './schema/organisation';
import type { KpiReview, WorkshopRecord } from './schema/record';
import type { Workshop } from './schema/workshop';

/** One period of a KPI's life. */
export interface KpiPeriod {
  readonly workshopId: string;
  readonly period: Period;
  /** The KPI as this period has it; null where it was retired before. */
  readonly kpi: Kpi | null;
  /** What was decided of it when this period began; null in its first one. */
  readonly review: KpiReview | null;
  readonly final: MeasuredValue | null;
  readonly attainment: number | null;
}

/** The life of a KPI over the workshops that know its lineage, the earliest period first. */
export function kpiHistory(workshops: readonly Workshop[], lineageId: string): KpiPeriod[] {
  return inOrder(workshops).flatMap((workshop) => {
    const { id: workshopId, design, record, language } = workshop;
    const kpi = design.kpis.find((one) => one.lineageId === lineageId) ?? null;
    const review = record.kpiReviews?.find((one) => one.lineageId === lineageId) ?? null;
    if (!kpi && !review) return [];
    const result = kpi && kpiResult(kpi, design, language);
    const attainment = result && resultAttainment(result);
    return [{ workshopId, period: design.period, kpi, review, final: result?.final ?? null, attainment }];
  });
}

/** What one file knows of a KPI's earlier periods: the review that ended each, the earliest first. */
export function earlierPeriods(
  { earlierReviews = [], kpiReviews = [] }: Pick<WorkshopRecord, 'earlierReviews' | 'kpiReviews'>,
  lineageId: string,
): KpiReview[] {
  return [...earlierReviews, ...kpiReviews].filter((review) => review.lineageId === lineageId);
}

/** By the day the period starts, a workshop after the one it grew out of; a circle ends somewhere. */
function inOrder(workshops: readonly Workshop[]): Workshop[] {
  const byId = new Map(workshops.map((workshop) => [workshop.id, workshop]));
  const placed = new Set<Workshop>();
  const place = (workshop: Workshop, below: ReadonlySet<Workshop>) => {
    if (placed.has(workshop) || below.has(workshop)) return;
    const previous = byId.get(workshop.previousId ?? '');
    if (previous) place(previous, new Set([...below, workshop]));
    placed.add(workshop);
  };
  const start = ({ design }: Workshop) => design.period.start ?? '';
  const sorted = workshops.toSorted((one, other) =>
    start(one) < start(other) ? -1 : Number(start(one) > start(other)),
  );
  for (const workshop of sorted) place(workshop, new Set());
  return [...placed];
}
