import { findDelimiter } from './find-delimiter';
import { readCells } from './read-cells';

/**
 * The rows of a table as clipboards carry it: cells between tabs, or between semicolons or commas
 * where the text has no tabs. Whatever stands in a cell is text. Empty rows at the end are dropped.
 */
export function readTable(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '');
  const rows = readCells(clean, findDelimiter(clean));
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}
