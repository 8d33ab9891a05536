import { isBlank } from '../domain/text';
import { columnLetters, type GridLine, gridLines } from '../packs/return/sheet-grid';
import type { WorkbookCell, WorkbookCells, WorkbookSheet } from '../packs/return/workbook-cells';
import { headingSureness, proposeFields } from './match-heading';

/** One column of a list with the words above it; empty where there are none. */
export interface ListColumn {
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
}

/** A sheet as a list: what stands above its headings, its columns, and its rows. */
export interface ListTable {
  readonly sheet: string;
  /** The row of the headings, or the first of two; null where there are none. */
  readonly headerRow: number | null;
  readonly columns: readonly ListColumn[];
  readonly above: readonly GridLine[];
  readonly lines: readonly GridLine[];
}

/** Titles, logos and empty rows above the headings; further down nobody looks for them. */
const ROWS_ABOVE_HEADINGS = 30;
/** A list of KPIs has some ten columns; what stands far to the right is something else. */
const MOST_COLUMNS = 200;
/** Two fields, or one that could hardly mean anything else. */
const SURE_OF_HEADINGS = 0.9;

/** The rows among which people choose the headings. */
export function possibleHeaderLines(sheet: WorkbookSheet): GridLine[] {
  return linesOf(sheet).filter(({ row }) => row <= ROWS_ABOVE_HEADINGS);
}

/** A sheet as a list, with the headings that were found or, where people chose, with those. */
export function listTable(sheet: WorkbookSheet, wished?: number | null): ListTable {
  const lines = linesOf(sheet);
  const headerRow = wished === undefined ? foundHeaderRow(lines) : wished;
  const first = lines.findIndex(({ row }) => row === headerRow);
  const [header, below] = [lines[first], lines[first + 1]];
  if (!header) return { sheet: sheet.name, headerRow: null, above: [], lines, columns: columnsOf(lines, []) };
  const heads = below && isSecondHeader(header, below) ? [header, below] : [header];
  const body = lines.slice(first + heads.length);
  return {
    sheet: sheet.name,
    headerRow: header.row,
    above: lines.slice(0, first),
    lines: body,
    columns: columnsOf([...heads, ...body], heads),
  };
}

/** The sheet that looks most like a list of KPIs; the longer one where several do. */
export function proposeSheet({ sheets }: WorkbookCells): number {
  const scores = sheets.map((sheet) => {
    const lines = linesOf(sheet);
    const { sureness, index } = bestHeaderLine(lines);
    return sureness + (sureness > 0 ? Math.min(lines.length - index, 1_000) / 10_000 : 0);
  });
  const best = Math.max(...scores);
  return best > 0
    ? scores.indexOf(best)
    : Math.max(
        0,
        sheets.findIndex(({ cells }) => cells.length > 0),
      );
}

const linesOfSheets = new WeakMap<WorkbookSheet, readonly GridLine[]>();

/** The rows of a sheet; the same ones each time, since people try one column after the other. */
function linesOf(sheet: WorkbookSheet): readonly GridLine[] {
  const lines = linesOfSheets.get(sheet) ?? filledLines(sheet);
  linesOfSheets.set(sheet, lines);
  return lines;
}

function filledLines(sheet: WorkbookSheet): GridLine[] {
  return gridLines({
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.column <= MOST_COLUMNS && isFilled(cell)),
  });
}

function isFilled({ text, kind }: WorkbookCell): boolean {
  return !isBlank(text) || kind === 'empty' || kind === 'error';
}

function foundHeaderRow(lines: readonly GridLine[]): number | null {
  const { sureness, index } = bestHeaderLine(lines);
  const found = lines[index];
  if (!found || sureness < SURE_OF_HEADINGS) return null;
  // Of two rows of headings the lower one may name more.
  const before = lines[index - 1];
  return before && isSecondHeader(before, found) && namesMore(before, found) ? before.row : found.row;
}

function bestHeaderLine(lines: readonly GridLine[]): { readonly sureness: number; readonly index: number } {
  let best = { sureness: 0, index: -1 };
  for (const [index, line] of lines.entries()) {
    if (line.row > ROWS_ABOVE_HEADINGS) break;
    const sureness = headingSureness(textsOf(line));
    if (sureness > best.sureness) best = { sureness, index };
  }
  return best;
}

function namesMore(upper: GridLine, lower: GridLine): boolean {
  const both = columnsOf([upper, lower], [upper, lower]).map(({ heading }) => heading);
  return headingSureness(both) > headingSureness(textsOf(lower));
}

/** Only words are headings; a year above a column is one too. */
function textsOf({ cells }: GridLine): string[] {
  return [...cells.values()].filter(({ kind }) => kind === 'text').map(({ text }) => text);
}

const LONGEST_SECOND_HEADING = 40;

/** Words right below the headings that divide a merged one, or stand where the upper row has none. */
function isSecondHeader(upper: GridLine, lower: GridLine): boolean {
  if (lower.row !== upper.row + 1 || upper.cells.size < 2 || lower.cells.size < 2) return false;
  const cells = [...lower.cells.values()];
  if (
    cells.some(
      ({ kind, text }) => kind !== 'text' || text.length > LONGEST_SECOND_HEADING || /\d{2}/.test(text),
    )
  )
    return false;
  const isNew = ({ column }: WorkbookCell) => !upper.cells.has(column);
  return cells.filter(isNew).length * 2 >= cells.length;
}

function columnsOf(lines: readonly GridLine[], heads: readonly GridLine[]): ListColumn[] {
  const used = new Set(lines.flatMap(({ cells }) => [...cells.keys()]));
  return [...used]
    .sort((one, other) => one - other)
    .map((column) => ({ column, letter: columnLetters(column), heading: headingOf(heads, column) }));
}

function headingOf([upper, lower]: readonly GridLine[], column: number): string {
  const below = lower?.cells.get(column)?.text ?? '';
  // A merged heading stands in the first of its columns.
  const reach = below === '' ? column : firstOfMerged(upper, column);
  return [upper?.cells.get(reach)?.text ?? '', below]
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .join(' ');
}

function firstOfMerged(upper: GridLine | undefined, column: number): number {
  let first = column;
  while (first > 1 && !upper?.cells.has(first)) first -= 1;
  return first;
}

/** The field of each column as its heading names it; where none names the KPI, the wordiest column does. */
export function proposeColumns({ columns, lines }: ListTable) {
  const fields = proposeFields(columns.map(({ heading }) => heading));
  if (!fields.includes('name')) {
    const wordiest = wordiestColumn(columns, fields, lines);
    if (wordiest >= 0) fields[wordiest] = 'name';
  }
  return new Map(columns.map(({ column }, index) => [column, fields[index] ?? null]));
}

const LINES_LOOKED_AT = 50;

function wordiestColumn(
  columns: readonly ListColumn[],
  fields: readonly unknown[],
  lines: readonly GridLine[],
): number {
  const words = columns.map(({ column }, index) => {
    if (fields[index]) return 0;
    const texts = lines.slice(0, LINES_LOOKED_AT).flatMap(({ cells }) => {
      const cell = cells.get(column);
      return cell?.kind === 'text' && /\p{L}{2}/u.test(cell.text) ? [cell.text] : [];
    });
    return new Set(texts).size;
  });
  const most = Math.max(0, ...words);
  return most > 0 ? words.indexOf(most) : -1;
}
