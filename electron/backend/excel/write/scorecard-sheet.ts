import type { Worksheet } from 'exceljs';
import { groupedBy } from '../../../../shared/domain/review/chosen-kpis';
import { valueOf } from '../../../../shared/domain/quantity';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatRange } from '../../../../shared/i18n/format';
import { type FixedColumn, TRACKER_ROWS } from '../../../../shared/tracker/tracker-layout';
import type { TrackerRow } from '../../../../shared/tracker/tracker-table';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { PageFlow } from './page-flow';
import type { Page } from './page-setup';
import type { ResultsFacts } from './results-facts';
import { blanks, SheetPen } from './sheet-pen';
import { layoutOf } from './tracker-sheet';

export const SCORECARD_PAGE: Page = { orientation: 'landscape', pagesWide: 1, repeatedRows: '1:2' };

const COLUMNS = ['id', 'code', 'kpi', 'weight', 'target', 'actual', 'score', 'finalScore', 'status'] as const;
const WIDTHS = [12, 10, 48, 14, 24, 20, 14, 16, 16];
const DECIMALS_OF_A_WHOLE = 3;

/** A KPI with its weight as a share, and its row of a tracker. */
interface ScoredKpi {
  readonly row: TrackerRow;
  readonly weight: number | null;
}

/** The scorecard that Indonesian offices know: Bobot, Target, Realisasi, Skor, Skor Akhir. */
export function writeScorecardSheet(sheet: Worksheet, facts: ResultsFacts, cells: CellContents): void {
  const { t } = cells;
  const pen = new SheetPen(sheet, WIDTHS);
  const blank = cells.text('', STYLES.aside);
  pen.line([blank, cells.text(t('tracker.scorecard.title'), STYLES.heading)], 22);
  pen.line([blank, cells.text(t('tracker.scorecard.hint'), STYLES.aside)], 18);
  if (facts.trackers.some(({ table }) => table.rows.some(({ pace }) => pace)))
    pen.line([blank, cells.text(t('tracker.scorecard.sums'), STYLES.aside)], 18);
  const find = trackerFinder(facts);
  const groups = groupedBy(facts.ordered, (kpi) => facts.originOf(kpi).department);
  const flow = new PageFlow(sheet, pen, SCORECARD_PAGE, WIDTHS.slice(1));
  for (const [department, kpis] of groups) {
    flow.keepTogether(() => writeDepartment(pen, department, kpis, find, cells));
  }
  sheet.getColumn(1).hidden = true;
}

function writeDepartment(
  pen: SheetPen,
  department: string,
  kpis: readonly Kpi[],
  find: FindRow,
  cells: CellContents,
): void {
  const { t, terms } = cells;
  const weights = weightShares(kpis);
  const blank = cells.text('', STYLES.aside);
  pen.leaveGap(8);
  pen.line([blank, cells.text(department, STYLES.heading)], 22);
  const heads = ['weight', 'target', 'actual', 'score', 'finalScore'] as const;
  pen.line(
    [
      cells.text('ID', STYLES.header),
      ...[terms.code, terms.kpi].map((head) => cells.text(head, STYLES.header)),
      ...heads.map((head) => cells.text(t(`tracker.scorecard.${head}`), STYLES.headerNumber)),
      cells.text(terms.status, STYLES.header),
    ],
    32,
  );
  const first = pen.row + 1;
  const scored = kpis.flatMap((kpi, index): ScoredKpi[] => {
    const found = find(kpi);
    if (!found) return [];
    const one = { row: found.row, weight: weights.shares[index] ?? null };
    pen.line(kpiCells(one, found.cellOf, pen.row + 1, cells));
    return [one];
  });
  writeTotal(pen, scored, first, cells);
  writeMeasuredOnly(pen, scored, first, cells);
  if (weights.areEqual) pen.line([blank, cells.text(t('tracker.scorecard.equalWeights'), STYLES.aside)]);
}

function kpiCells(
  { row, weight }: ScoredKpi,
  cellOf: (column: FixedColumn, id: string) => string,
  number: number,
  cells: CellContents,
): CellContent[] {
  const { kpi, value, attainment, status } = row;
  const id = `$A${number}`;
  const formula = (column: FixedColumn) => `IFERROR(${cellOf(column, id)},"")`;
  const at = (column: (typeof COLUMNS)[number]) => `${letterOf(column)}${number}`;
  const target = valueOf(kpi.target.value);
  const final = weight === null || attainment === null ? null : weight * attainment;
  return [
    cells.text(kpi.id, STYLES.aside),
    cells.text(kpi.code, STYLES.strong),
    cells.text(kpi.name),
    weight === null ? cells.text('') : cells.share(weight),
    kpi.direction === 'range' || target === null
      ? cells.text(formatRange(kpi.target, kpi.unit, cells.language) || (kpi.target.value?.text ?? ''))
      : cells.computedValue(formula('target'), target, kpi.unit),
    cells.computedValue(formula('value'), value, kpi.unit),
    cells.computedShare(formula('attainment'), attainment),
    cells.computedShare(
      `IF(COUNT(${at('weight')},${at('score')})<2,"",${at('weight')}*${at('score')})`,
      final,
    ),
    cells.computedText(formula('status'), cells.t(`tracker.status.${status}`), STYLES.text),
  ];
}

function writeTotal(pen: SheetPen, scored: readonly ScoredKpi[], first: number, cells: CellContents): void {
  const { t } = cells;
  const sum = (column: 'weight' | 'finalScore') =>
    `SUM(${letterOf(column)}${first}:${letterOf(column)}${pen.row})`;
  const weight = scored.reduce((whole, one) => whole + (one.weight ?? 0), 0);
  const score = scored.reduce((whole, one) => whole + (one.weight ?? 0) * (one.row.attainment ?? 0), 0);
  const words = [t('tracker.scorecard.whole'), t('tracker.scorecard.notWhole')] as const;
  const isWhole = `ROUND(${sum('weight')},${DECIMALS_OF_A_WHOLE})=1`;
  pen.line([
    ...blanks(1, STYLES.text),
    cells.text(t('tracker.scorecard.total'), STYLES.strong),
    cells.computedText(
      `IF(${isWhole},"${words[0]}","${words[1]}")`,
      Number(weight.toFixed(DECIMALS_OF_A_WHOLE)) === 1 ? words[0] : words[1],
      STYLES.label,
    ),
    cells.computedShare(sum('weight'), weight, STYLES.strongNumber),
    ...blanks(3, STYLES.text),
    cells.computedShare(sum('finalScore'), score, STYLES.strongNumber),
    ...blanks(1, STYLES.text),
  ]);
}

/** Where KPIs have no score yet, the sum counts them as nothing: says so, with the score of those that have one. */
function writeMeasuredOnly(
  pen: SheetPen,
  scored: readonly ScoredKpi[],
  first: number,
  cells: CellContents,
): void {
  const measured = scored.filter(({ row }) => row.attainment !== null);
  if (measured.length === scored.length) return;
  const { t } = cells;
  const last = first + scored.length - 1;
  const range = (column: (typeof COLUMNS)[number]) =>
    `${letterOf(column)}${first}:${letterOf(column)}${last}`;
  const isOpen = `COUNT(${range('score')})<${scored.length}`;
  const weight = `SUMPRODUCT(ISNUMBER(${range('score')})*${range('weight')})`;
  const words = t('tracker.scorecard.measuredOnly');
  pen.line([
    ...blanks(2, STYLES.text),
    cells.computedText(`IF(${isOpen},"${words}","")`, words, STYLES.label),
    ...blanks(4, STYLES.text),
    cells.computedShare(
      `IF(${isOpen},IFERROR(SUM(${range('finalScore')})/${weight},""),"")`,
      scoreOf(measured),
      STYLES.number,
    ),
    ...blanks(1, STYLES.text),
  ]);
}

/** What scored KPIs come to among themselves; null where they weigh nothing. */
function scoreOf(measured: readonly ScoredKpi[]): number | null {
  const weight = measured.reduce((whole, one) => whole + (one.weight ?? 0), 0);
  const score = measured.reduce((whole, one) => whole + (one.weight ?? 0) * (one.row.attainment ?? 0), 0);
  return weight === 0 ? null : score / weight;
}

/** Shares of the whole; equal ones where a department has set none. */
function weightShares(kpis: readonly Kpi[]): { shares: readonly (number | null)[]; areEqual: boolean } {
  const given = kpis.map((kpi) => valueOf(kpi.weight));
  const areEqual = given.every((weight) => weight === null);
  const shares = given.map((weight) => (weight === null ? null : Number((weight / 100).toPrecision(15))));
  return { shares: areEqual ? kpis.map(() => 1 / kpis.length) : shares, areEqual };
}

type FindRow = ReturnType<typeof trackerFinder>;

/** Finds a KPI's row by its id, so that a tracker may be sorted. */
function trackerFinder({ trackers }: ResultsFacts) {
  const found = new Map<string, { row: TrackerRow; cellOf: (column: FixedColumn, id: string) => string }>();
  for (const { table, sheetName } of trackers) {
    const layout = layoutOf(table);
    const last = TRACKER_ROWS.firstKpi + table.rows.length - 1;
    const range = (column: FixedColumn) => {
      const letters = layout.fixed(column);
      return `'${sheetName}'!$${letters}$${TRACKER_ROWS.firstKpi}:$${letters}$${last}`;
    };
    const cellOf = (column: FixedColumn, id: string) =>
      `INDEX(${range(column)},MATCH(${id},${range('id')},0))`;
    for (const row of table.rows) found.set(row.kpi.id, { row, cellOf });
  }
  return (kpi: Kpi) => found.get(kpi.id);
}

function letterOf(column: (typeof COLUMNS)[number]): string {
  return String.fromCharCode(65 + COLUMNS.indexOf(column));
}
