import type { Row, Worksheet } from 'exceljs';
import type { PackColumn } from '../../../../shared/packs/pack-columns';
import type { PackField } from '../../../../shared/packs/pack-fields';
import { packKey, PACK_PLACES, type PackTable } from '../../../../shared/packs/pack-layout';
import type { CellContent, CellContents } from './cell-contents';
import { type CellStyle, STYLES } from './cell-styles';
import { addCheck } from './data-validations';
import { PackCells } from './pack-cells';
import { checkOf, type CheckContext } from './pack-checks';
import { IDLE_GROUND, PACK_STYLES } from './pack-styles';
import type { Page } from './page-setup';
import { blanks, SheetPen, type Stretched } from './sheet-pen';

const HEADER_HEIGHT = 32;
const FORM_ROW_HEIGHT = 34;
const ONE_LINE = 18;
/** In characters. */
const LEAD_WIDTH = 125;

/** How the sheet of a table prints and opens: its heads and the names of its rows stay in sight. */
export function tablePage({ name, columns }: PackTable): Page {
  const rows = PACK_PLACES.headers;
  const repeatedRows = `${rows}:${rows}`;
  if (name !== 'kpis') {
    return { orientation: 'landscape', pagesWide: 1, repeatedRows, frozen: { rows, columns: 0 } };
  }
  const naming = namingColumns(columns);
  return {
    orientation: 'landscape',
    pagesWide: 4,
    repeatedRows,
    repeatedColumns: `A:${letterOf(naming)}`,
    frozen: { rows, columns: naming },
  };
}

/** The first row of a table and the last that may be filled in. */
export function rowsOf({ rows, emptyRows }: PackTable): { readonly first: number; readonly last: number } {
  return { first: PACK_PLACES.firstRow, last: PACK_PLACES.firstRow + rows.length + emptyRows - 1 };
}

/** Where the cells of a column stand, such as `C5:C17`; undefined where the table has no such field. */
export function columnPlace(
  table: PackTable,
  field: PackField,
  last = rowsOf(table).last,
): string | undefined {
  const index = table.columns.findIndex((column) => column.field === field);
  const letter = letterOf(index + 1);
  return index < 0 ? undefined : `${letter}${rowsOf(table).first}:${letter}${last}`;
}

/** Draws one table: hidden keys, heads, what is there already, and rows that wait. */
export function writePackSheet(
  sheet: Worksheet,
  table: PackTable,
  cells: CellContents,
  context: CheckContext,
): void {
  const pen = new SheetPen(
    sheet,
    table.columns.map(({ width }) => width),
  );
  writeHead(pen, table, cells);
  writeRows(sheet, pen, table, cells);
  hideKeys(sheet, table);
  for (const column of table.columns) {
    const check = checkOf(column, context);
    const place = columnPlace(table, column.field);
    if (check && place) addCheck(sheet, place, check);
  }
  if (table.name === 'kpis') markIdleTargets(sheet, table);
}

function writeHead(pen: SheetPen, { name, columns }: PackTable, cells: CellContents): void {
  const { t } = cells;
  const besides = (content: string, style: CellStyle) =>
    columns.map((_, index) => cells.text(index === firstShown(columns) ? content : '', style));
  pen.line(columns.map(({ field }) => cells.text(packKey(name, field), PACK_STYLES.key)));
  pen.line(besides(t(`packs.sheetTitle.${name}`), STYLES.heading), 24);
  const lead = cells.text(t(`packs.lead.${name}`), PACK_STYLES.lead);
  const before = leadStart(columns, name);
  pen.stretchedLine([...blankParts(before), { content: lead, columns: leadColumns(columns, before) }], 20);
  pen.line(
    columns.map((column) => cells.text(column.header, headStyle(column))),
    HEADER_HEIGHT,
  );
}

function headStyle({ input, matters }: PackColumn): CellStyle {
  if (input.kind === 'id') return PACK_STYLES.key;
  return matters ? STYLES.header : PACK_STYLES.headerOptional;
}

/** Beside the columns that every page repeats: a sentence over them would stand cut on all but the first. */
function leadStart(columns: readonly PackColumn[], name: PackTable['name']): number {
  return name === 'kpis' ? namingColumns(columns) : firstShown(columns);
}

function namingColumns(columns: readonly PackColumn[]): number {
  return columns.findIndex(({ field }) => field === 'name') + 1;
}

function blankParts(count: number): Stretched[] {
  return blanks(count, STYLES.aside).map((content) => ({ content, columns: 1 }));
}

/** Columns that a sentence stretches over: as many as the first page shows, so that none is cut on the next. */
function leadColumns(columns: readonly PackColumn[], first: number): number {
  let width = 0;
  const beyond = columns.findIndex((column, index) => {
    if (index >= first) width += column.width;
    return width > LEAD_WIDTH;
  });
  return (beyond < 0 ? columns.length : beyond) - first;
}

function writeRows(sheet: Worksheet, pen: SheetPen, table: PackTable, cells: CellContents): void {
  const { columns, rows } = table;
  const packCells = new PackCells(cells);
  for (const { values, unit } of rows) {
    pen.line(columns.map((column) => packCells.filled(column, values[column.field] ?? null, unit)));
    letGrow(sheet.getRow(pen.row));
  }
  const waiting = columns.map((column) => packCells.empty(column));
  const { first, last } = rowsOf(table);
  for (let row = first + rows.length; row <= last; row += 1) writeRow(sheet.getRow(row), waiting);
}

/** Without a height of its own, a row is fitted to what is typed; text that is there needs one in LibreOffice. */
function letGrow(row: Row): void {
  if (row.height <= ONE_LINE) row.height = 0;
}

function writeRow(row: Row, contents: readonly CellContent[]): void {
  contents.forEach(({ value, style }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = value;
    cell.style = style;
  });
}

/** Gives the rows of a table room for a hand that writes on paper. */
export function makeRoomForPen(sheet: Worksheet, table: PackTable): void {
  const { first, last } = rowsOf(table);
  for (let row = first; row <= last; row += 1) sheet.getRow(row).height = FORM_ROW_HEIGHT;
}

function hideKeys(sheet: Worksheet, { columns }: PackTable): void {
  sheet.getRow(PACK_PLACES.keys).hidden = true;
  columns.forEach(({ input }, index) => {
    if (input.kind === 'id') sheet.getColumn(index + 1).hidden = true;
  });
}

function firstShown(columns: readonly PackColumn[]): number {
  return columns.findIndex(({ input }) => input.kind !== 'id');
}

/** A range has two bounds, all else one value: the cells that do not apply turn grey as one chooses. */
function markIdleTargets(sheet: Worksheet, table: PackTable): void {
  const direction = table.columns.find(({ field }) => field === 'direction');
  if (direction?.input.kind !== 'choice') return;
  const word = direction.input.options.find(({ value }) => value === 'range')?.label ?? '';
  const cell = `$${letterOf(table.columns.indexOf(direction) + 1)}${PACK_PLACES.firstRow}`;
  const isRange = `${cell}="${word.replaceAll('"', '""')}"`;
  const mark = (field: PackField, formula: string) =>
    sheet.addConditionalFormatting({
      ref: columnPlace(table, field) ?? '',
      rules: [{ type: 'expression', priority: 1, formulae: [formula], style: { fill: IDLE_GROUND } }],
    });
  mark('target', isRange);
  for (const bound of ['targetMinimum', 'targetMaximum'] as const) {
    mark(bound, `AND(${cell}<>"",NOT(${isRange}))`);
  }
}

/** The letters of a column counted from 1. */
function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? letterOf(rest) + letter : letter;
}
