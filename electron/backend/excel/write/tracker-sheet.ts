import type { Worksheet } from 'exceljs';
import type { Cadence } from '../../../../shared/domain/measuring-periods';
import {
  FIXED_COLUMNS,
  type FixedColumn,
  TRACKER_ROWS,
  type TrackerLayout,
  trackerLayout,
} from '../../../../shared/tracker/tracker-layout';
import type { TrackerRow, TrackerTable } from '../../../../shared/tracker/tracker-table';
import type { CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { takeNumbersOnly } from './data-validations';
import type { Page } from './page-setup';
import type { ResultsFacts } from './results-facts';
import { SheetPen } from './sheet-pen';
import { colourByStatus } from './status-colours';
import { TrackerRowWriter } from './tracker-row';

/** Widths of the columns before the periods: id, code, department, KPI, unit, direction, and ten numbers. */
const FIXED_WIDTHS = [12, 10, 13, 28, 9, 11, 11, 11, 11, 11, 7, 11, 11, 11, 10, 12];
const NARROW_PERIOD = 11;
const WIDE_PERIOD = 15;
/** The empty column before the computed ones. */
const GAP_COLUMNS = 1;
const GAP_WIDTH = 3;
/** A page holds so many characters before its print becomes too small. */
const CHARACTERS_A_PAGE = 235;
/** Where one page is not enough anyway, print need not be as small. */
const CHARACTERS_OF_SEVERAL = 200;

/** The layout that a table takes. */
export function layoutOf({ periods, rows }: TrackerTable): TrackerLayout {
  const hasRanges = rows.some(({ kpi }) => kpi.direction === 'range');
  return trackerLayout(periods.length, hasRanges);
}

/** Ids are for the way back into the program; bounds and parts of targets only for KPIs that have them. */
function hiddenColumns({ rows }: TrackerTable): ReadonlySet<FixedColumn> {
  const isRange = ({ kpi }: TrackerRow) => kpi.direction === 'range';
  const hidden = new Set<FixedColumn>(['id']);
  if (!rows.some(isRange)) hidden.add('targetMinimum').add('targetMaximum');
  if (!rows.some(({ pace }) => pace)) hidden.add('due');
  if (!rows.some((row) => row.pace && isRange(row))) hidden.add('dueMaximum');
  return hidden;
}

export function trackerPage(table: TrackerTable): Page {
  const hidden = hiddenColumns(table);
  const characters = widthsOf(table)
    .slice(0, FIXED_WIDTHS.length + table.periods.length)
    .filter((_, place) => !hidden.has(FIXED_COLUMNS[place] ?? 'kpi'))
    .reduce((sum, width) => sum + width, 0);
  // Code, department and KPI stand on every page, and take their room there.
  const repeated = FIXED_WIDTHS.slice(1, 4).reduce((sum, width) => sum + width, 0);
  return {
    orientation: 'landscape',
    pagesWide: pagesWide(characters, repeated),
    repeatedRows: `${TRACKER_ROWS.head}:${TRACKER_ROWS.head}`,
    repeatedColumns: 'B:D',
    frozen: { rows: TRACKER_ROWS.head, columns: 4 },
  };
}

function pagesWide(characters: number, repeated: number): number {
  if (characters <= CHARACTERS_A_PAGE) return 1;
  return Math.ceil((characters - repeated) / (CHARACTERS_OF_SEVERAL - repeated));
}

/** A row per KPI and a column per period to type into; the rest of each row is computed from it. */
export function writeTrackerSheet(
  sheet: Worksheet,
  table: TrackerTable,
  facts: ResultsFacts,
  cells: CellContents,
): void {
  const layout = layoutOf(table);
  const pen = new SheetPen(sheet, widthsOf(table));
  writeHead(pen, table, layout, cells);
  const words = cells.t('tracker.status', { returnObjects: true });
  table.rows.forEach((row, index) => {
    const writer = new TrackerRowWriter(row, TRACKER_ROWS.firstKpi + index, layout, cells);
    pen.line(writer.contents(facts.originOf(row.kpi).department, words));
  });
  hideComputing(sheet, layout, hiddenColumns(table));
  addRules(sheet, layout, pen.row, cells);
}

function widthsOf({ cadence, periods, rows }: TrackerTable): number[] {
  const width = WIDTHS[cadence];
  const { columnCount } = layoutOf({ cadence, periods, rows });
  const computed = columnCount - FIXED_WIDTHS.length - periods.length - GAP_COLUMNS;
  const widths = (count: number) => Array.from({ length: count }, () => width);
  return [...FIXED_WIDTHS, ...widths(periods.length), GAP_WIDTH, ...widths(computed)];
}

const WIDTHS: Readonly<Record<Cadence, number>> = {
  week: NARROW_PERIOD,
  fortnight: NARROW_PERIOD,
  month: NARROW_PERIOD,
  quarter: WIDE_PERIOD,
  semester: WIDE_PERIOD,
  year: WIDE_PERIOD,
};

function writeHead(pen: SheetPen, table: TrackerTable, layout: TrackerLayout, cells: CellContents): void {
  const { t, terms } = cells;
  const { periods, cadence } = table;
  const blank = cells.text('', STYLES.aside);
  pen.line(
    [blank, cells.text(`${t('tracker.title')}, ${t(`tracker.cadence.${cadence}`)}`, STYLES.heading)],
    22,
  );
  pen.line([blank, cells.text(t('tracker.hint'), STYLES.aside)], 18);
  const keys = [...FIXED_COLUMNS, ...periods.map(({ key }) => key)];
  pen.hiddenLine(keys.map((key) => cells.text(key, STYLES.aside)));
  const fixed = [
    'ID',
    terms.code,
    terms.department,
    terms.kpi,
    terms.unit,
    terms.direction,
    terms.baseline,
    terms.target,
    terms.targetMinimum,
    terms.targetMaximum,
    terms.amberThreshold,
    t('tracker.value'),
    t(hiddenColumns(table).has('dueMaximum') ? 'tracker.due' : 'tracker.dueMinimum'),
    t('tracker.dueMaximum'),
    t('tracker.attainment'),
    terms.status,
  ];
  const block = (name: 'targetOf' | 'minimumOf' | 'maximumOf' | 'attainmentOf') =>
    periods.map(({ label }) => t(`tracker.${name}`, { period: label }));
  const heads = [
    ...fixed,
    ...periods.map(({ label }) => label),
    '',
    ...block(layout.hasRanges ? 'minimumOf' : 'targetOf'),
    ...(layout.hasRanges ? block('maximumOf') : []),
    ...block('attainmentOf'),
  ];
  pen.line(
    heads.map((head) => cells.text(head, STYLES.header)),
    32,
  );
}

/** Computed blocks are for charts and colours, not for reading. */
function hideComputing(sheet: Worksheet, layout: TrackerLayout, hiddenFixed: ReadonlySet<FixedColumn>): void {
  for (const column of FIXED_COLUMNS) sheet.getColumn(layout.fixed(column)).hidden = hiddenFixed.has(column);
  const first = FIXED_WIDTHS.length + layout.periodCount + GAP_COLUMNS + 1;
  for (let number = first; number <= layout.columnCount; number += 1) {
    const column = sheet.getColumn(number);
    column.outlineLevel = 1;
    column.hidden = true;
  }
}

function addRules(sheet: Worksheet, layout: TrackerLayout, lastRow: number, { t }: CellContents): void {
  const { firstKpi, head } = TRACKER_ROWS;
  const last = layout.periodCount - 1;
  const from = (letters: string) => `${letters}${firstKpi}`;
  const to = (letters: string) => `${letters}${lastRow}`;
  const actuals = `${from(layout.period('actuals', 0))}:${to(layout.period('actuals', last))}`;
  const amber = `$${from(layout.fixed('amber'))}`;
  const standing = `${from(layout.fixed('attainment'))}:${to(layout.fixed('status'))}`;
  colourByStatus(sheet, standing, `$${from(layout.fixed('attainment'))}`, amber);
  colourByStatus(sheet, actuals, from(layout.period('attainments', 0)), amber);
  takeNumbersOnly(sheet, actuals, t('tracker.onlyNumbersTitle'), t('tracker.onlyNumbers'));
  sheet.autoFilter = `${layout.fixed('id')}${head}:${to(layout.period('attainments', last))}`;
  sheet.pageSetup.printArea = `B$1:${layout.period('actuals', last)}$${lastRow}`;
}
