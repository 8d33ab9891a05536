import { attainment, type TargetValues } from '../domain/attainment';
import { attainmentStatus, type AttainmentStatus, DEFAULT_AMBER_PERCENT } from '../domain/attainment-status';
import { kpiResult, resultAttainment } from '../domain/kpi-result';
import type { Cadence, MeasuringPeriod } from '../domain/measuring-periods';
import { type KpiActuals, notedActuals } from '../domain/noted-actuals';
import { type Plan, plannedPeriods } from '../domain/planned-periods';
import { valueOf } from '../domain/quantity';
import { groupedBy } from '../domain/review/chosen-kpis';
import type { Design } from '../domain/schema/design';
import type { Kpi } from '../domain/schema/kpi';
import type { Language, Quantity } from '../domain/schema/primitives';
import type { Workshop } from '../domain/schema/workshop';
import { addsUp, dueShares, dueTarget, type PaceFacts } from './pace';
import { periodLabel } from './period-label';
import { type FindPeriod, ownTargets, periodFinder } from './period-targets';
import type { TrackerPeriod } from './tracker-period';

/** What a KPI is to reach in one period, what it reached, and how far that is. */
export interface TrackerCell {
  readonly actual: Quantity | null;
  /** The bounds of a range, or one value; all null where no target is for this period. */
  readonly target: TargetValues;
  /** Whether the target is this period's own. */
  readonly hasOwnTarget: boolean;
  /** False where the target is for the whole: then one period alone says nothing. */
  readonly isCompared: boolean;
  readonly attainment: number | null;
}

/** How a KPI whose values add up is to get to its target. */
export interface Pace {
  /** What share of the target is due by the end of each period. */
  readonly shares: readonly number[];
  /** The latest period with a value, and what is due by its end; null before the first value. */
  readonly due: { readonly period: TrackerPeriod; readonly target: TargetValues } | null;
}

/** One KPI over the periods of its tracker, and where it stands. */
export interface TrackerRow {
  readonly kpi: Kpi;
  readonly cells: readonly TrackerCell[];
  /** The share of the target from which it is amber. */
  readonly amber: number;
  /** Its values so far, combined as the KPI says. */
  readonly value: number | null;
  /** Where its values add up: what it is compared with by now. */
  readonly pace: Pace | null;
  readonly attainment: number | null;
  readonly status: AttainmentStatus | 'unmeasured' | 'untargeted';
}

/** KPIs that are measured in the same steps. */
export interface TrackerTable {
  readonly cadence: Cadence;
  readonly periods: readonly TrackerPeriod[];
  readonly rows: readonly TrackerRow[];
}

const NO_TARGET: TargetValues = { value: null, minimum: null, maximum: null };

/** KPIs that are measured in the same steps, and those steps. */
export interface TrackerGrid {
  readonly cadence: Cadence;
  readonly periods: readonly TrackerPeriod[];
  readonly kpis: readonly Kpi[];
}

/**
 * The trackers of these KPIs, one for each length of step, the shortest first. A value noted for a
 * period that the plan does not know gets a column too: nothing that was measured is left out.
 */
export function trackerTables(
  workshop: Pick<Workshop, 'design' | 'language' | 'createdAt'>,
  kpis: readonly Kpi[],
  language: Language,
): TrackerTable[] {
  const { period, actuals } = workshop.design;
  const noted = notedActuals(actuals);
  return trackerGrids(workshop, kpis, language).map(({ cadence, periods, kpis: own }) => {
    const find = plannedFinder(periods);
    const rows = own.map((kpi) => trackerRow(kpi, { period, periods, find, noted: noted(kpi.id) }));
    return { cadence, periods, rows };
  });
}

/** The same without what was measured. */
export function trackerGrids(
  workshop: Plan & { readonly design: Pick<Design, 'actuals'> },
  kpis: readonly Kpi[],
  language: Language,
): TrackerGrid[] {
  const periodsOf = plannedPeriods(workshop);
  const noted = notedActuals(workshop.design.actuals);
  const groups = groupedBy(kpis, ({ frequency }) => periodsOf(frequency)[0]?.cadence ?? 'month');
  return CADENCES.flatMap((cadence) => {
    const [first, ...others] = groups.get(cadence) ?? [];
    if (!first) return [];
    const own = [first, ...others];
    const keys = own.flatMap(({ id }) => [...noted(id).keys()]);
    return [{ cadence, periods: columns(periodsOf(first.frequency), keys, language), kpis: own }];
  });
}

/** Finds the planned periods of a tracker by what people call them. */
export function plannedFinder(periods: readonly TrackerPeriod[]): FindPeriod {
  return periodFinder(periods.filter(({ isPlanned }) => isPlanned));
}

/** What a row of a tracker is made from. */
export interface RowFacts extends Pick<Design, 'period'> {
  readonly periods: readonly TrackerPeriod[];
  readonly find: FindPeriod;
  readonly noted: KpiActuals;
}

/** One KPI over its periods, and where it stands. */
export function trackerRow(kpi: Kpi, facts: RowFacts): TrackerRow {
  const { period, periods, noted } = facts;
  // The language is for words, and only numbers are asked for.
  const result = kpiResult(kpi, { period, actuals: [...noted.values()] }, 'en');
  const value = valueOf(result.final?.value);
  const own = ownOf(kpi, facts.find);
  const cells = rowCells(kpi, periods, own, noted);
  const pace = addsUp(kpi) ? paceOf(kpi, cells, { period, periods, own }) : null;
  const share =
    pace?.due && value !== null
      ? attainment(kpi.direction, pace.due.target, value)
      : resultAttainment(result);
  return { kpi, cells, value, pace, ...standing(kpi, value, share) };
}

function paceOf(kpi: Kpi, cells: readonly TrackerCell[], facts: PaceFacts): Pace {
  const shares = dueShares(kpi, facts);
  const latest = cells.findLastIndex(({ actual }) => valueOf(actual) !== null);
  const [period, share] = [facts.periods[latest], shares[latest]];
  const due = period && share !== undefined ? { period, target: dueTarget(targetValues(kpi), share) } : null;
  return { shares, due };
}

/** Nothing where there are none; a range has no targets of single periods. */
function ownOf(kpi: Kpi, find: FindPeriod): ReadonlyMap<string, number> {
  return kpi.direction === 'range' || kpi.periodTargets.length === 0 ? NO_OWN : ownTargets(kpi, find);
}

const NO_OWN: ReadonlyMap<string, number> = new Map();

const CADENCES = ['week', 'fortnight', 'month', 'quarter', 'semester', 'year'] as const;

function columns(
  known: readonly MeasuringPeriod[],
  noted: readonly string[],
  language: Language,
): TrackerPeriod[] {
  const columns = new Map<string, TrackerPeriod>();
  for (const period of known) {
    columns.set(period.key, { ...period, label: periodLabel(period, language), isPlanned: true });
  }
  const cadence = known[0]?.cadence ?? 'month';
  for (const key of noted) {
    if (!columns.has(key))
      columns.set(key, { key, cadence, start: '', end: '', label: key, isPlanned: false });
  }
  // Sorted as the latest value is looked for, so that the last column filled is the latest.
  return [...columns.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function rowCells(
  kpi: Kpi,
  periods: readonly TrackerPeriod[],
  own: ReadonlyMap<string, number>,
  noted: KpiActuals,
): TrackerCell[] {
  const general = targetValues(kpi);
  const isEach = kpi.targetScope === 'each-period';
  // A share of a sum that no one planned is no target for a month.
  const shared = addsUp(kpi) ? NO_TARGET : general;
  return periods.map(({ key }) => {
    const actual = noted.get(key)?.value ?? null;
    const ownValue = own.get(key);
    const target = ownValue === undefined ? shared : { ...NO_TARGET, value: ownValue };
    const hasOwnTarget = ownValue !== undefined;
    const isCompared = isEach || hasOwnTarget;
    const number = valueOf(actual);
    const share = isCompared && number !== null ? attainment(kpi.direction, target, number) : null;
    return { actual, target, hasOwnTarget, isCompared, attainment: share };
  });
}

/** A KPI's target as numbers. */
export function targetValues({ target, direction }: Kpi): TargetValues {
  return direction === 'range'
    ? { value: null, minimum: valueOf(target.minimum), maximum: valueOf(target.maximum) }
    : { ...NO_TARGET, value: valueOf(target.value) };
}

function standing(
  { amberThreshold }: Kpi,
  value: number | null,
  share: number | null,
): Pick<TrackerRow, 'amber' | 'attainment' | 'status'> {
  const amber = (valueOf(amberThreshold) ?? DEFAULT_AMBER_PERCENT) / 100;
  if (value === null) return { amber, attainment: null, status: 'unmeasured' };
  return { amber, attainment: share, status: share === null ? 'untargeted' : attainmentStatus(share, amber) };
}
