import { AppError } from '../../../../shared/errors';
import { READ_LIMITS } from './limits';
import { elements } from './xml-text';

const ROWS = /<((?:[\w.-]+:)?sheetData)(?:\s[^<>]*)?>([^]*)<\/\1\s*>/;
/** Cells that only carry a colour or a border. Those without a place of their own also move the next one on. */
const EMPTY_CELL = /<(?:[\w.-]+:)?c(?=\s)(?=[^<>]*\sr\s*=)(?:\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?\/>/g;
const PLACELESS_CELL = /<(?:[\w.-]+:)?c(?![^<>]*\sr\s*=)[\s/>]/;

/** A sheet with its rows alone, and of those only the cells that hold something. Refuses what is out of bounds. */
export function trimSheet(xml: string): string {
  const [, tag = 'sheetData', all = ''] = ROWS.exec(xml) ?? [];
  // One cell without a place takes it from those before it, so then every cell counts.
  const rows = PLACELESS_CELL.test(all) ? all : all.replace(EMPTY_CELL, '');
  checkBounds(rows);
  return `<worksheet><${tag}>${rows}</${tag}></worksheet>`;
}

function checkBounds(rows: string): void {
  let [row, column, lastRow, lastColumn, cells] = [0, 0, 0, 0, 0];
  for (const { name, attribute } of elements(rows, ['row', 'c'])) {
    if (name === 'row') {
      row = Number(attribute('r') ?? row + 1);
      column = 0;
      if (!isWithin(row, READ_LIMITS.rows)) throw tooFull();
      continue;
    }
    [row, column] = placeOf(attribute('r')) ?? [row, column + 1];
    cells += 1;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    if (!isWithin(row, READ_LIMITS.rows) || !isWithin(column, READ_LIMITS.columns)) throw tooFull();
    if (cells > READ_LIMITS.cells) throw tooFull();
  }
  if (lastRow * lastColumn > READ_LIMITS.sheetArea) throw tooFull();
}

function isWithin(number: number, limit: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= limit;
}

function placeOf(reference: string | undefined): [number, number] | undefined {
  if (reference === undefined) return undefined;
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([0-9]{1,7})$/i.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits), column];
}

function tooFull(): AppError {
  return new AppError('workbook-too-full', { cells: READ_LIMITS.cells });
}
