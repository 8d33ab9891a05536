import { createWorkshop } from './create-workshop';
import { emptyInterview } from './edits/departments';
import { finalValue } from './final-value';
import { kpiResults } from './kpi-result';
import type { Clock, NewId } from './ports';
import type { Design } from './schema/design';
import type { Kpi } from './schema/kpi';
import type { Period } from './schema/organisation';
import type { KpiReview, WorkshopRecord } from './schema/record';
import type { SessionClock } from './schema/session';
import type { Workshop } from './schema/workshop';

/** What becomes of a KPI in the next period, and why. */
export type KpiDecision = Pick<KpiReview, 'decision' | 'reason'>;

export interface NextPeriodWish {
  readonly period: Period;
  /** By the KPI's id. Chosen KPIs without one are kept; ideas and retired ones without one stay behind. */
  readonly decisions: Readonly<Record<string, KpiDecision>>;
  /** Whether the company goes on with its objectives. */
  readonly keepsObjectives?: boolean;
}

/**
 * The workshop of the next period: the same organisation and people, the KPIs that were kept or
 * changed, and a record of every decision. Departments, duties and people keep their ids, KPIs
 * their code and lineage; where a KPI stood last is its new baseline.
 */
export function startNextPeriod(
  previous: Workshop,
  wish: NextPeriodWish,
  newId: NewId,
  clock: Clock,
): Workshop {
  const { language, design: before } = previous;
  const { period, keepsObjectives = true } = wish;
  const started = createWorkshop(
    { company: before.company, language, period, cardPlan: previous.session.cardPlan },
    newId,
    clock,
  );
  const decided = decidedKpis(before, wish);
  const objectives = keepsObjectives ? before.objectives : [];
  const design: Design = {
    ...started.design,
    lessons: before.lessons,
    lessonMinutes: before.lessonMinutes,
    participants: before.participants,
    objectives,
    departments: before.departments.map((department) => ({ ...department, interview: emptyInterview() })),
    codeCounters: before.codeCounters,
  };
  const carried = decided.filter(({ decision }) => decision.decision !== 'retire').map(({ kpi }) => kpi);
  const kpis = carriedKpis(carried, previous, design, newId);
  const resultOf = kpiResults(previous);
  const kpiReviews = decided.map((one) => ({ ...reviewOf(one, clock), result: resultOf(one.kpi) }));
  return {
    ...started,
    previousId: previous.id,
    // What grows out of a rehearsal is no more real than that.
    ...(previous.rehearsalOf !== undefined && { rehearsalOf: previous.rehearsalOf }),
    design: { ...design, kpis },
    session: { ...started.session, clock: { ...started.session.clock, ...lastTimeOf(previous) } },
    record: { ...started.record, kpiReviews, ...earlierReviewsOf(previous) },
  };
}

/**
 * What the steps really took the last time that somebody kept it, for whoever plans the next session:
 * alone at a desk they take less.
 */
function lastTimeOf({ session, rehearsalOf }: Workshop): Pick<SessionClock, 'lastTime'> {
  const { elapsedSeconds, stepSeconds, lastTime } = session.clock;
  if (rehearsalOf === undefined && elapsedSeconds > 0) return { lastTime: stepSeconds };
  return lastTime ? { lastTime } : {};
}

/** A file tells its KPIs' whole history by itself: the ones before it may be on another computer. */
function earlierReviewsOf({ record }: Workshop): Pick<WorkshopRecord, 'earlierReviews'> {
  const { earlierReviews = [], kpiReviews = [] } = record;
  const all = [...earlierReviews, ...kpiReviews];
  return all.length > 0 ? { earlierReviews: all } : {};
}

interface DecidedKpi {
  readonly kpi: Kpi;
  readonly decision: KpiDecision;
}

function decidedKpis({ kpis }: Design, { decisions }: NextPeriodWish): DecidedKpi[] {
  const kept: KpiDecision = { decision: 'keep', reason: '' };
  return kpis.flatMap((kpi) => {
    const decision = decisions[kpi.id] ?? (kpi.status === 'chosen' ? kept : undefined);
    return decision ? [{ kpi, decision }] : [];
  });
}

function reviewOf({ kpi, decision }: DecidedKpi, clock: Clock): KpiReview {
  const { id: previousKpiId, lineageId, code, name, departmentId } = kpi;
  const { decision: what, reason } = decision;
  return { lineageId, previousKpiId, code, name, departmentId, decision: what, reason, at: clock.now() };
}

function carriedKpis(kpis: readonly Kpi[], previous: Workshop, design: Design, newId: NewId): Kpi[] {
  const newIds = new Map(kpis.map(({ id }) => [id, newId()]));
  const objectives = new Set(design.objectives.map(({ id }) => id));
  return kpis.map((kpi) => ({
    ...kpi,
    ...freshStart(kpi, previous, design.period),
    id: newIds.get(kpi.id) ?? newId(),
    counterKpiId: newIds.get(kpi.counterKpiId ?? '') ?? null,
    objectiveId: objectives.has(kpi.objectiveId ?? '') ? kpi.objectiveId : null,
  }));
}

/** What belonged to the period that is over begins anew. */
function freshStart(kpi: Kpi, { design, language }: Workshop, period: Period): Partial<Kpi> {
  const final = finalValue(kpi, design, language);
  const baseline = final && { value: final.value, period: final.period, establishBy: null };
  return {
    // Deciding to keep a retired one is to choose it again.
    status: kpi.status === 'retired' ? 'chosen' : kpi.status,
    baseline: baseline ?? { ...kpi.baseline, establishBy: null },
    lastValue: final ?? kpi.lastValue,
    deadline: period.end,
    periodTargets: [],
    plannedMeasurement: null,
    reviewDate: null,
    attestations: { relevant: null, measurable: null },
    overrules: [],
  };
}
