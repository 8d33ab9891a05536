/** The rows of a tracker sheet before its KPIs. The one with the keys is hidden. */
export const TRACKER_ROWS = { title: 1, hint: 2, keys: 3, head: 4, firstKpi: 5 } as const;

/**
 * The columns before the periods, from the left. The one with the ids is hidden. The hidden row of keys
 * has these names and the keys of the periods, so that columns are known wherever they were moved.
 */
export const FIXED_COLUMNS = [
  'id',
  'code',
  'department',
  'kpi',
  'unit',
  'direction',
  'baseline',
  'target',
  'targetMinimum',
  'targetMaximum',
  'amber',
  'value',
  'due',
  'dueMaximum',
  'attainment',
  'status',
] as const;
export type FixedColumn = (typeof FIXED_COLUMNS)[number];

/** An empty column between what is typed and what is computed keeps the latter off the printed page. */
const GAP = 1;

/** A block has one column for each period: what was measured, and to the right what is computed of it. */
export type PeriodBlock = 'actuals' | 'targets' | 'maximums' | 'attainments';

/** Where everything stands on a tracker sheet, as letters of columns. */
export interface TrackerLayout {
  readonly periodCount: number;
  /** Whether a second block of targets holds the upper bounds of ranges. */
  readonly hasRanges: boolean;
  readonly columnCount: number;
  fixed(column: FixedColumn): string;
  /** `period` counts from 0. */
  period(block: PeriodBlock, period: number): string;
}

export function trackerLayout(periodCount: number, hasRanges: boolean): TrackerLayout {
  const blocks: readonly PeriodBlock[] = hasRanges
    ? ['actuals', 'targets', 'maximums', 'attainments']
    : ['actuals', 'targets', 'attainments'];
  return {
    periodCount,
    hasRanges,
    columnCount: FIXED_COLUMNS.length + blocks.length * periodCount + GAP,
    fixed: (column) => columnLetters(FIXED_COLUMNS.indexOf(column) + 1),
    period: (block, period) => {
      const before = FIXED_COLUMNS.length + blocks.indexOf(block) * periodCount;
      return columnLetters(before + (block === 'actuals' ? 0 : GAP) + period + 1);
    },
  };
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
