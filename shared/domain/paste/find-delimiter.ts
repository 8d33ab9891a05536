import { readCells } from './read-cells';

/** The character between the cells of a table's text; null where it is one column of sentences. */
export function findDelimiter(text: string): string | null {
  if (text.includes('\t')) return '\t';
  return [';', ','].find((delimiter) => isTable(text, delimiter)) ?? null;
}

/**
 * People write semicolons and commas in sentences too. They part cells only where every row has as
 * many, never between two digits (1,5), and, where a space always follows as in prose, only from
 * three cells a row on.
 */
function isTable(text: string, delimiter: string): boolean {
  const rows = readCells(text, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.length < 2 || rows.some((row) => row.length !== width)) return false;
  if (rows.some(joinsDigits)) return false;
  return width > 2 || rows.some((row) => row.slice(1).some((cell) => !/^\s/.test(cell)));
}

function joinsDigits(row: readonly string[]): boolean {
  return row.some((cell, index) => /\d$/.test(cell) && /^\d/.test(row[index + 1] ?? ''));
}
