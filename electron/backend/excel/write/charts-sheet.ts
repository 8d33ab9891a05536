import type { Worksheet } from 'exceljs';
import type { UnitKind } from '../../../../shared/domain/schema/kpi';
import type { TrackerLayout } from '../../../../shared/tracker/tracker-layout';
import { TRACKER_ROWS } from '../../../../shared/tracker/tracker-layout';
import type { TrackerRow, TrackerTable } from '../../../../shared/tracker/tracker-table';
import { groupedBy } from '../../../../shared/domain/review/chosen-kpis';
import type { CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { Chart, ChartCells, ChartLine, PlacedChart, SheetCharts } from './charts/chart';
import { cellNumber } from './number-formats';
import { PageFlow } from './page-flow';
import type { Page } from './page-setup';
import type { ResultsFacts, TrackerFacts } from './results-facts';
import { shortLine } from './safe-text';
import { SheetPen } from './sheet-pen';
import { layoutOf } from './tracker-sheet';

export const CHARTS_PAGE: Page = { orientation: 'portrait', pagesWide: 1, repeatedRows: '1:1' };

const ABREAST = 2;
/** In characters and points; four rows of charts and their headings fill a page. */
const CHART_WIDTH = 48;
const CHART_HEIGHT = 165;
/** More would make spreadsheet programs slow to open the workbook. */
export const MAX_CHARTS = 200;
const MAX_TITLE = 70;
const AXIS_FORMATS: Partial<Record<UnitKind, string>> = { percent: '0%', currency: '#,##0' };

interface ChartedRow {
  readonly tracker: TrackerFacts;
  readonly row: TrackerRow;
  /** The row of the tracker sheet. */
  readonly number: number;
}

/** A chart of the trend of each KPI, by department. Answers the charts, which the library cannot write. */
export function writeChartsSheet(sheet: Worksheet, facts: ResultsFacts, cells: CellContents): SheetCharts {
  const { t } = cells;
  const widths = Array.from({ length: ABREAST }, () => CHART_WIDTH);
  const pen = new SheetPen(sheet, widths);
  pen.line([cells.text(t('tracker.chart.intro'), STYLES.aside)], 18);
  const flow = new PageFlow(sheet, pen, CHARTS_PAGE, widths);
  const all = chartedRows(facts);
  const charts: PlacedChart[] = [];
  for (const [department, rows] of byDepartment(all.slice(0, MAX_CHARTS), facts)) {
    rows.forEach((charted, index) => {
      if (index % ABREAST === 0) {
        flow.keepTogether(() => {
          if (index === 0) pen.line([cells.text(department, STYLES.heading)], 22);
          pen.leaveGap(CHART_HEIGHT);
        });
      }
      charts.push({ chart: chartOf(charted, cells), column: index % ABREAST, row: pen.row - 1 });
    });
  }
  if (all.length > MAX_CHARTS) {
    pen.line([cells.text(t('tracker.chart.more', { count: all.length - MAX_CHARTS }), STYLES.aside)]);
  }
  return { sheetPath: `xl/worksheets/sheet${sheet.id}.xml`, charts };
}

/** The KPIs in the order of the workshop, whichever tracker they stand in. */
function chartedRows({ trackers, ordered }: ResultsFacts): ChartedRow[] {
  const rows = new Map<string, ChartedRow>();
  for (const tracker of trackers) {
    tracker.table.rows.forEach((row, index) => {
      rows.set(row.kpi.id, { tracker, row, number: TRACKER_ROWS.firstKpi + index });
    });
  }
  return ordered.flatMap(({ id }) => rows.get(id) ?? []);
}

function byDepartment(rows: readonly ChartedRow[], facts: ResultsFacts): Map<string, ChartedRow[]> {
  return groupedBy(rows, ({ row }) => facts.originOf(row.kpi).department);
}

function chartOf({ tracker, row, number }: ChartedRow, cells: CellContents): Chart {
  const { t } = cells;
  const { kpi } = row;
  const { table } = tracker;
  const layout = layoutOf(table);
  const range = new PeriodRange(tracker.sheetName, layout, number);
  const toCell = (value: number | null) => (value === null ? null : cellNumber(value, kpi.unit));
  const target = (name: string, block: 'targets' | 'maximums', values: (number | null)[]): ChartLine => ({
    name,
    look: 'target',
    cells: range.of(block, values.map(toCell)),
  });
  const actuals = row.cells.map(({ actual }) => toCell(actual?.value ?? null));
  const lines: ChartLine[] = [
    { name: t('tracker.chart.actual'), look: 'actual', cells: range.of('actuals', actuals) },
    ...(kpi.direction === 'range'
      ? [
          target(
            t('tracker.chart.minimum'),
            'targets',
            row.cells.map((cell) => cell.target.minimum),
          ),
          target(
            t('tracker.chart.maximum'),
            'maximums',
            row.cells.map((cell) => cell.target.maximum),
          ),
        ]
      : [
          target(
            t('tracker.chart.target'),
            'targets',
            row.cells.map((cell) => cell.target.value),
          ),
        ]),
  ];
  return {
    title: shortLine(`${kpi.code} ${kpi.name}`, MAX_TITLE),
    periods: periodCells(tracker.sheetName, layout, table),
    lines: lines.filter(({ look, cells: { values } }) => look === 'actual' || values.some(isKnown)),
    numberFormat: AXIS_FORMATS[kpi.unit.kind] ?? 'General',
  };
}

function isKnown(value: number | null): boolean {
  return value !== null;
}

function periodCells(
  sheetName: string,
  layout: TrackerLayout,
  { periods }: TrackerTable,
): ChartCells<string> {
  const range = new PeriodRange(sheetName, layout, TRACKER_ROWS.head);
  return range.of(
    'actuals',
    periods.map(({ label }) => label),
  );
}

/** Addresses of the periods of one row. */
class PeriodRange {
  readonly #prefix: string;
  readonly #layout: TrackerLayout;
  readonly #row: number;

  constructor(sheetName: string, layout: TrackerLayout, row: number) {
    this.#prefix = `'${sheetName}'!`;
    this.#layout = layout;
    this.#row = row;
  }

  of<Value>(block: 'actuals' | 'targets' | 'maximums', values: readonly (Value | null)[]): ChartCells<Value> {
    const cell = (period: number) => `$${this.#layout.period(block, period)}$${this.#row}`;
    return { address: `${this.#prefix}${cell(0)}:${cell(this.#layout.periodCount - 1)}`, values };
  }
}
