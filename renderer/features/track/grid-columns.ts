import type { TrackerGrid } from '../../../shared/tracker/tracker-table';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-period';

/** What stands before the periods; all but the trend stays in sight, as far as there is room. */
export const LEADING_COLUMNS = ['kpi', 'standing', 'target', 'trend'] as const;
export type LeadingColumn = (typeof LEADING_COLUMNS)[number];

export const PINNED_COLUMNS: ReadonlySet<string> = new Set<LeadingColumn>(['kpi', 'standing', 'target']);

/** The columns of a grid from left to right: the leading ones, then a period each, by its key. */
export function gridColumns(periods: readonly TrackerPeriod[]): readonly string[] {
  return [...LEADING_COLUMNS, ...periods.map(({ key }) => key)];
}

const PERIOD_WIDTH = 120;
/** Sums of money have more digits than anything else. */
const MONEY_WIDTH = 152;

/** The columns' widths as a grid template. */
export function gridTemplate({ periods, kpis }: Pick<TrackerGrid, 'periods' | 'kpis'>): string {
  const hasMoney = kpis.some(({ unit }) => unit.kind === 'currency');
  const width = hasMoney ? MONEY_WIDTH : PERIOD_WIDTH;
  return `var(--kpi-width) var(--standing-width) var(--target-width) 108px repeat(${periods.length}, ${width}px)`;
}

/** The period that today lies in; undefined before the first and after the last. */
export function currentPeriod(periods: readonly TrackerPeriod[], today: string): TrackerPeriod | undefined {
  return periods.find(({ isPlanned, start, end }) => isPlanned && start <= today && today <= end);
}

/** The latest period that is over: its value should be known by now. */
export function duePeriod(periods: readonly TrackerPeriod[], today: string): TrackerPeriod | undefined {
  return periods.findLast(({ isPlanned, end }) => isPlanned && end < today);
}
