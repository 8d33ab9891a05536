import { plannedPeriods, type Plan } from '../../domain/planned-periods';
import type { Frequency } from '../../domain/schema/kpi';
import { folded } from '../../domain/text';
import { LANGUAGES, translator } from '../../i18n/i18n';
import { type GridLine, gridLines } from '../../packs/return/sheet-grid';
import type { WorkbookCells } from '../../packs/return/workbook-cells';
import { periodNames } from '../period-label';
import { FIXED_COLUMNS, type FixedColumn } from '../tracker-layout';
import { readTrackerMeta, TRACKER_MAGIC, type TrackerMetaReading } from '../tracker-meta';

/** A tracker, wherever it was found: sheets are renamed and copied, rows and columns moved. */
export interface FoundTracker {
  readonly columns: ReadonlyMap<NamingColumn, number>;
  /** The column of each period, by its key. */
  readonly periods: ReadonlyMap<string, number>;
  /** The lines below the keys or the heads. */
  readonly lines: readonly GridLine[];
}

/** The columns by which the KPI of a row is known. */
const NAMING = ['id', 'code', 'kpi'] as const satisfies readonly FixedColumn[];
type NamingColumn = (typeof NAMING)[number];

/** What a workbook knows of the trackers in it, on whichever sheet. */
export function findTrackerMeta({ sheets }: WorkbookCells): TrackerMetaReading {
  for (const sheet of sheets) {
    const lines = gridLines(sheet);
    const start = lines.findIndex(({ cells }) => cells.get(1)?.value === TRACKER_MAGIC);
    if (start < 0) continue;
    return readTrackerMeta(
      lines.slice(start).map(({ cells }) => [cells.get(1)?.value ?? null, cells.get(2)?.value ?? null]),
    );
  }
  return { kind: 'no-tracker' };
}

/** The trackers of a workbook; one that was copied is found as often. */
export function findTrackers({ sheets }: WorkbookCells, plan: Plan): FoundTracker[] {
  return sheets.flatMap((sheet) => {
    const lines = gridLines(sheet);
    return findByKeys(lines) ?? findByHeads(lines, plan) ?? [];
  });
}

/** Whether a workbook holds trackers with their hidden keys, though it may know no more of itself. */
export function hasTrackers({ sheets }: WorkbookCells): boolean {
  return sheets.some((sheet) => findByKeys(gridLines(sheet)) !== undefined);
}

function findByKeys(lines: readonly GridLine[]): FoundTracker | undefined {
  for (const [index, line] of lines.entries()) {
    const texts = new Set([...line.cells.values()].map(({ text }) => text.trim()));
    if (FIXED_COLUMNS.filter((column) => texts.has(column)).length < ENOUGH_KEYS) continue;
    const { columns, periods } = columnsOf(line, keyOf, (text) => text);
    return { columns, periods, lines: lines.slice(index + 1) };
  }
  return undefined;
}

/** As many of the names have to be there to trust that they are those of a tracker. */
const ENOUGH_KEYS = 5;
const ENOUGH_HEADS = 5;

/** Where somebody deleted the hidden keys, the heads still tell the columns apart. */
function findByHeads(lines: readonly GridLine[], plan: Plan): FoundTracker | undefined {
  for (const [index, line] of lines.entries()) {
    const heads = [...line.cells.values()].filter(({ text }) => headOf(text) !== undefined);
    if (heads.length < ENOUGH_HEADS) continue;
    const { columns, periods } = columnsOf(line, headOf, periodByName(plan));
    if (periods.size > 0) return { columns, periods, lines: lines.slice(index + 1) };
  }
  return undefined;
}

function columnsOf(
  { cells }: GridLine,
  fixedOf: (text: string) => FixedColumn | undefined,
  periodOf: (text: string) => string | undefined,
): Pick<FoundTracker, 'columns' | 'periods'> {
  const columns = new Map<NamingColumn, number>();
  const periods = new Map<string, number>();
  for (const [column, { text }] of cells) {
    const fixed = fixedOf(text.trim());
    const naming = NAMING.find((one) => one === fixed);
    const period = fixed || text.trim() === '' ? undefined : periodOf(text.trim());
    // A column that was copied brings its key along: the first one counts.
    if (naming && !columns.has(naming)) columns.set(naming, column);
    if (period !== undefined && !periods.has(period)) periods.set(period, column);
  }
  return { columns, periods };
}

function keyOf(text: string): FixedColumn | undefined {
  return FIXED_COLUMNS.find((column) => column === text);
}

let knownHeads: ReadonlyMap<string, FixedColumn> | undefined;

/** The column that a head names, in either language. */
export function headOf(text: string): FixedColumn | undefined {
  knownHeads ??= collectHeads();
  return knownHeads.get(folded(text));
}

function collectHeads(): ReadonlyMap<string, FixedColumn> {
  const heads = new Map<string, FixedColumn>([['id', 'id']]);
  for (const language of LANGUAGES) {
    const t = translator(language);
    for (const column of ['code', 'department', 'kpi', 'unit', 'direction', 'baseline', 'target'] as const) {
      heads.set(folded(t(`terms.${column}`)), column);
    }
    heads.set(folded(t('tracker.value')), 'value');
    heads.set(folded(t('tracker.attainment')), 'attainment');
    heads.set(folded(t('terms.status')), 'status');
  }
  return heads;
}

const FREQUENCIES = [
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'semester',
  'yearly',
] as const satisfies readonly Frequency[];

/** The period that a head names, whatever its length; names that mean two of them mean none. */
function periodByName(plan: Plan): (text: string) => string | undefined {
  const periodsOf = plannedPeriods(plan);
  const keys = new Map<string, string | null>();
  for (const period of FREQUENCIES.flatMap((frequency) => periodsOf(frequency))) {
    for (const name of periodNames(period)) {
      const known = keys.get(name);
      keys.set(name, known === undefined || known === period.key ? period.key : null);
    }
  }
  return (text) => keys.get(text.toLowerCase()) ?? undefined;
}
