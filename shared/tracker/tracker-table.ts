import { attainment, type TargetValues } from '../domain/attainment';
import { attainmentStatus, type AttainmentStatus, DEFAULT_AMBER_PERCENT } from '../domain/attainment-status';
import { kpiResults, resultAttainment } from '../domain/kpi-result';
import { type Cadence, type MeasuringPeriod, measuringPeriods } from '../domain/measuring-periods';
import { valueOf } from '../domain/quantity';
import { groupedBy } from '../domain/review/chosen-kpis';
import type { Design } from '../domain/schema/design';
import type { Frequency, Kpi } from '../domain/schema/kpi';
import type { Language, Quantity } from '../domain/schema/primitives';
import type { Workshop } from '../domain/schema/workshop';
import { periodLabel } from './period-label';
import { ownTargets, periodFinder } from './period-targets';

/** A column of a tracker: one measuring period. */
export interface TrackerPeriod {
  readonly key: string;
  readonly label: string;
}

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

/** One KPI over the periods of its tracker, and where it stands. */
export interface TrackerRow {
  readonly kpi: Kpi;
  readonly cells: readonly TrackerCell[];
  /** The share of the target from which it is amber. */
  readonly amber: number;
  /** Its values so far, combined as the KPI says. */
  readonly value: number | null;
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

/**
 * The trackers of these KPIs, one for each length of step, the shortest first. A value noted for a
 * period that the plan does not know gets a column too: nothing that was measured is left out.
 */
export function trackerTables(
  workshop: Pick<Workshop, 'design' | 'language' | 'createdAt'>,
  kpis: readonly Kpi[],
  language: Language,
): TrackerTable[] {
  const { period, sessionDate, actuals } = workshop.design;
  const fallback = sessionDate ?? workshop.createdAt.slice(0, 10);
  const planned = new Map<Frequency, readonly MeasuringPeriod[]>();
  const periodsOf = (frequency: Frequency) => {
    const periods = planned.get(frequency) ?? measuringPeriods(frequency, period, fallback);
    planned.set(frequency, periods);
    return periods;
  };
  const noted = new NotedActuals(actuals);
  const resultOf = kpiResults({ ...workshop, design: { ...workshop.design, actuals: noted.latest } });
  const groups = groupedBy(kpis, ({ frequency }) => periodsOf(frequency)[0]?.cadence ?? 'month');
  return CADENCES.flatMap((cadence) => {
    const [first, ...others] = groups.get(cadence) ?? [];
    if (!first) return [];
    const own = [first, ...others];
    const known = periodsOf(first.frequency);
    const periods = columns(known, own, noted, language);
    const find = periodFinder(known);
    const rows = own.map((kpi) => {
      const result = resultOf(kpi);
      const value = valueOf(result.final?.value);
      const cells = rowCells(kpi, periods, find, noted);
      return { kpi, cells, value, ...standing(kpi, value, resultAttainment(result)) };
    });
    return [{ cadence, periods, rows }];
  });
}

const CADENCES = ['week', 'fortnight', 'month', 'quarter', 'semester', 'year'] as const;

/** What was measured, by KPI and period; of two values for one period the later one counts. */
class NotedActuals {
  readonly #byKpi = new Map<string, Map<string, Design['actuals'][number]>>();

  constructor(actuals: Design['actuals']) {
    for (const actual of actuals) {
      const own = this.#byKpi.get(actual.kpiId) ?? new Map<string, Design['actuals'][number]>();
      this.#byKpi.set(actual.kpiId, own);
      own.set(actual.period, actual);
    }
  }

  get latest(): Design['actuals'] {
    return [...this.#byKpi.values()].flatMap((own) => [...own.values()]);
  }

  periodsOf(kpi: Kpi): string[] {
    return [...(this.#byKpi.get(kpi.id)?.keys() ?? [])];
  }

  value(kpi: Kpi, period: string): Quantity | null {
    return this.#byKpi.get(kpi.id)?.get(period)?.value ?? null;
  }
}

function columns(
  known: readonly MeasuringPeriod[],
  kpis: readonly Kpi[],
  noted: NotedActuals,
  language: Language,
): TrackerPeriod[] {
  const labels = new Map(known.map((period) => [period.key, periodLabel(period, language)]));
  for (const key of kpis.flatMap((kpi) => noted.periodsOf(kpi))) if (!labels.has(key)) labels.set(key, key);
  // Sorted as the latest value is looked for, so that the last column filled is the latest.
  return [...labels]
    .map(([key, label]) => ({ key, label }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function rowCells(
  kpi: Kpi,
  periods: readonly TrackerPeriod[],
  find: ReturnType<typeof periodFinder>,
  noted: NotedActuals,
): TrackerCell[] {
  const general = targetValues(kpi);
  const own = kpi.direction === 'range' || kpi.periodTargets.length === 0 ? undefined : ownTargets(kpi, find);
  const isEach = kpi.targetScope === 'each-period';
  // A share of a sum that no one planned is no target for a month.
  const shared = isEach || kpi.combine !== 'sum' ? general : NO_TARGET;
  return periods.map(({ key }) => {
    const actual = noted.value(kpi, key);
    const ownValue = own?.get(key);
    const target = ownValue === undefined ? shared : { ...NO_TARGET, value: ownValue };
    const hasOwnTarget = ownValue !== undefined;
    const isCompared = isEach || hasOwnTarget;
    const number = valueOf(actual);
    const share = isCompared && number !== null ? attainment(kpi.direction, target, number) : null;
    return { actual, target, hasOwnTarget, isCompared, attainment: share };
  });
}

function targetValues({ target, direction }: Kpi): TargetValues {
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
