import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { AppError } from '../../../../shared/errors';
import type { WorkbookCell, WorkbookSheet } from '../../../../shared/packs/return/workbook-cells';
import { type DateCalendar, dateText } from './date-text';
import { READ_LIMITS } from './limits';

type Content = Pick<WorkbookCell, 'kind' | 'value' | 'text'>;

/** Counts what a workbook holds, and refuses more than it may. */
export type CellCounter = (text: string) => void;

export function createCellCounter(): CellCounter {
  let [cells, characters] = [0, 0];
  return (text) => {
    cells += 1;
    characters += text.length;
    if (cells > READ_LIMITS.cells || characters > READ_LIMITS.textCharacters) {
      throw new AppError('workbook-too-full', { cells: READ_LIMITS.cells });
    }
  };
}

/** The cells with content of a sheet that the library has read. */
export function sheetCells(
  { name, rows, cells }: Sheet,
  calendar: DateCalendar,
  count: CellCounter,
): WorkbookSheet {
  const found = withoutResult(cells ?? new Map(), count);
  const isSorted = found.length === 0;
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value === null) return;
      const cell = contentOf(value, cells?.get(`${row},${column}`), calendar);
      if (cell.kind === 'text' && cell.text === '' && cell.formula === undefined) return;
      count(cell.text + (cell.formula ?? ''));
      found.push({ row: row + 1, column: column + 1, ...cell });
    });
  });
  if (!isSorted) found.sort((one, other) => one.row - other.row || one.column - other.column);
  return { name, cells: found };
}

/** Formulas that the program which wrote the file never computed. */
function withoutResult(cells: ReadonlyMap<string, Cell>, count: CellCounter): WorkbookCell[] {
  const found: WorkbookCell[] = [];
  for (const [key, { formula, value }] of cells) {
    if (formula === undefined || value !== null) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    count(formula);
    found.push({ row: row + 1, column: column + 1, kind: 'empty', value: null, text: '', formula });
  }
  return found;
}

function contentOf(
  value: CellValue,
  details: Cell | undefined,
  calendar: DateCalendar,
): Omit<WorkbookCell, 'row' | 'column'> {
  const formula = details?.formula;
  const isFormula = formula !== undefined;
  const content = isError(value, details) ? errorContent(value) : plainContent(value, isFormula, calendar);
  return {
    ...content,
    ...(isFormula && { formula }),
    ...(content.kind === 'number' && isPercent(details?.style?.numFmt) && { percent: true as const }),
  };
}

/** LibreOffice stores an error in .ods as the text that it shows. */
const ERROR_TEXT = /^(#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/;

function isError(value: CellValue, details: Cell | undefined): boolean {
  if (details?.type === 'error') return true;
  return details?.formula !== undefined && typeof value === 'string' && ERROR_TEXT.test(value);
}

function errorContent(value: CellValue): Content {
  return { kind: 'error', value: null, text: String(value) };
}

function plainContent(value: CellValue, isFormula: boolean, calendar: DateCalendar): Content {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? { kind: 'number', value, text: String(value) }
        : { kind: 'error', value: null, text: String(value) };
    case 'boolean':
      return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
    case 'string':
      return isFormula && value === ''
        ? { kind: 'empty', value: null, text: '' }
        : { kind: 'text', value, text: value };
    default:
      return value === null ? { kind: 'empty', value: null, text: '' } : dateContent(value, calendar);
  }
}

function dateContent(date: Date, calendar: DateCalendar): Content {
  const { day, text } = dateText(date, calendar);
  return day === null ? { kind: 'text', value: text, text } : { kind: 'date', value: day, text };
}

/** A `%` in quotes or behind a backslash is only a letter. */
function isPercent(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\\./g, '').includes('%') ?? false;
}
