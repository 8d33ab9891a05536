import { chosenCounts } from './chosen-counts';
import { filledGridRows } from './grid';
import { notedActuals } from './noted-actuals';
import { plannedPeriods } from './planned-periods';
import { valueOf } from './quantity';
import { ATTESTED_QUESTIONS } from './review/attest';
import { chosenKpis } from './review/chosen-kpis';
import type { Design } from './schema/design';
import type { Kpi } from './schema/kpi';
import type { CalendarDate } from './schema/primitives';
import type { Handout } from './schema/record';
import type { Step } from './schema/session';
import type { Workshop } from './schema/workshop';
import { strayKpis } from './stray-kpis';
import { hasGap, isBlank } from './text';
import { workshopStage } from './versions/stage';

/** Something a step still lacks, as a code; the catalogues hold the words. */
export type MissingCode =
  | 'company'
  | 'period'
  | 'ceo'
  | 'coo'
  | 'objectives'
  | 'cards'
  | 'departments'
  | 'duties'
  | 'ideal-outcomes'
  | 'outcome-numbers'
  | 'kpis'
  | 'too-many-kpis'
  | 'stray-kpis'
  | 'kpi-names'
  | 'targets'
  | 'owners'
  | 'attestations'
  | 'signatures'
  | 'handouts'
  | 'signed-version'
  | 'actuals';

export interface Missing {
  readonly code: MissingCode;
  /** How many are missing, where that can be counted. */
  readonly count: number;
}

export interface StepProgress {
  readonly step: OfferedStep;
  readonly missing: readonly Missing[];
}

/** The steps that the app offers today, in the order of the session. */
export const STEPS = [
  'prepare',
  'concept',
  'departments',
  'kpis',
  'review',
  'share',
  'track',
] as const satisfies readonly Step[];
export type OfferedStep = (typeof STEPS)[number];

export const MIN_KPIS = 2;
export const MAX_KPIS = 3;

/**
 * What is missing in each offered step; a step without anything missing is done. `today` tells which
 * values are due.
 */
export function workshopProgress(
  workshop: Workshop,
  cardIds: readonly string[],
  today: CalendarDate,
): StepProgress[] {
  const { design, session, record } = workshop;
  const uncovered = cardIds.filter((id) => !session.cards[id]?.covered).length;
  const missingByStep: Record<OfferedStep, Missing[]> = {
    prepare: missingInPrepare(design),
    concept: some('cards', uncovered),
    departments: missingInDepartments(design),
    kpis: missingInKpis(design),
    review: missingInReview(workshop),
    share: some('handouts', record.handouts.some(isForEveryone) ? 0 : 1),
    track: missingInTrack(workshop, today),
  };
  return STEPS.map((step) => ({ step, missing: missingByStep[step] }));
}

function missingInPrepare(design: Design): Missing[] {
  const has = (role: string) =>
    design.participants.some((one) => one.role === role && one.name.trim() !== '');
  return [
    ...some('company', isBlank(design.company) ? 1 : 0),
    ...some('period', design.period.start && design.period.end ? 0 : 1),
    ...some('ceo', has('ceo') ? 0 : 1),
    ...some('coo', has('coo') ? 0 : 1),
    ...some('objectives', design.objectives.some((objective) => !isBlank(objective.text)) ? 0 : 1),
  ];
}

/** Heads may follow: nobody has to know them before KPIs are chosen, and each KPI has an owner of its own. */
function missingInDepartments(design: Design): Missing[] {
  const rows = filledGridRows(design);
  return [
    ...some('departments', namedDepartments(design).length === 0 ? 1 : 0),
    ...some('duties', rows.filter((row) => isBlank(row.duty?.text)).length),
    ...some('ideal-outcomes', rows.filter((row) => isBlank(row.idealOutcome?.text)).length),
    ...some('outcome-numbers', rows.filter((row) => hasGap(row.idealOutcome?.text)).length),
  ];
}

function missingInKpis(design: Design): Missing[] {
  const chosen = design.kpis.filter((kpi) => kpi.status === 'chosen');
  const departments = namedDepartments(design);
  const countOf = chosenCounts(design);
  const counts = departments.map(({ id }) => countOf.get(id) ?? 0);
  return [
    ...some('kpis', departments.length === 0 ? 1 : counts.filter((count) => count < MIN_KPIS).length),
    ...some('too-many-kpis', counts.filter((count) => count > MAX_KPIS).length),
    ...some('stray-kpis', strayKpis(design.departments, design.kpis.filter(isAlive)).length),
    ...some('kpi-names', chosen.filter((kpi) => isBlank(kpi.name)).length),
    ...some('targets', chosen.filter((kpi) => !hasTarget(kpi)).length),
    ...some('owners', chosen.filter((kpi) => isBlank(kpi.owner)).length),
  ];
}

function isAlive({ status }: Kpi): boolean {
  return status !== 'retired';
}

function missingInReview(workshop: Workshop): Missing[] {
  const isUnattested = ({ attestations }: Design['kpis'][number]) =>
    ATTESTED_QUESTIONS.some((question) => attestations[question] === null);
  return [
    ...some('attestations', chosenKpis(workshop.design).filter(isUnattested).length),
    ...some('signatures', MISSING_SIGNATURES[workshopStage(workshop).kind]),
  ];
}

/**
 * Before anything is signed there is nothing to track. From then on a KPI lacks a value once a period
 * is over and its value is not noted; only the latest one counts, because nobody fills in old ones.
 */
function missingInTrack(workshop: Workshop, today: CalendarDate): Missing[] {
  const { design, record } = workshop;
  if (record.versions.length === 0) return some('signed-version', 1);
  const periodsOf = plannedPeriods(workshop);
  const noted = notedActuals(design.actuals);
  const isDue = ({ id, frequency }: Kpi) => {
    const over = periodsOf(frequency).findLast(({ end }) => end < today);
    return over !== undefined && valueOf(noted(id).get(over.key)?.value) === null;
  };
  return some('actuals', chosenKpis(design).filter(isDue).length);
}

const MISSING_SIGNATURES = { draft: 2, 'half-signed': 1, signed: 0 } as const;

/** Whether the target was read as a number, or both ends of its range were. */
export function hasTarget({ direction, target }: Design['kpis'][number]): boolean {
  const isRead = (quantity: { readonly value: number | null } | null) => typeof quantity?.value === 'number';
  return direction === 'range' ? isRead(target.minimum) && isRead(target.maximum) : isRead(target.value);
}

function namedDepartments(design: Design) {
  return design.departments.filter((department) => !isBlank(department.name));
}

function some(code: MissingCode, count: number): Missing[] {
  return count > 0 ? [{ code, count }] : [];
}

/** Packs and interview forms may go out long before there are results. */
function isForEveryone({ kind }: Handout): boolean {
  return kind === 'results' || kind === 'tracker';
}
