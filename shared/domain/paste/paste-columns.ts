import type { GridColumn } from '../grid';
import { isBlank } from '../text';
import { columnNamed } from './column-names';

/** Which pasted column holds what, counted from 0; null where the paste has none of it. */
export type PasteColumns = Readonly<Record<GridColumn, number | null>>;

export interface FoundColumns {
  readonly columns: PasteColumns;
  /** The row that names them; -1 where none does. */
  readonly headerRow: number;
  /** How many columns hold anything. */
  readonly width: number;
}

const NO_COLUMNS: PasteColumns = { department: null, duty: null, idealOutcome: null };
const ORDER = Object.keys(NO_COLUMNS) as GridColumn[];
const ROWS_ABOVE_HEADER = 5;

/** The columns by their headings, else by their order, beginning where the cursor stood. */
export function findColumns(rows: readonly (readonly string[])[], start: GridColumn): FoundColumns {
  const used = usedColumns(rows);
  const width = used.length;
  const headerRow = rows.slice(0, ROWS_ABOVE_HEADER).findIndex((row) => isHeader(row, width));
  const header = rows[headerRow];
  if (header) return { columns: namedColumns(header), headerRow, width };
  return { columns: columnsInOrder(withoutNumbers(used, rows), start), headerRow, width };
}

/** True for a row that names at least two columns of a table, or the only one of a list. */
export function isHeader(row: readonly string[], width: number): boolean {
  const named = new Set(row.flatMap((cell) => columnNamed(cell) ?? []));
  return named.size >= Math.max(Math.min(width, 2), 1);
}

function namedColumns(header: readonly string[]): PasteColumns {
  const columns: Record<GridColumn, number | null> = { ...NO_COLUMNS };
  header.forEach((cell, index) => {
    const column = columnNamed(cell);
    if (column) columns[column] ??= index;
  });
  return columns;
}

function columnsInOrder(used: readonly number[], start: GridColumn): PasteColumns {
  const first = Math.min(ORDER.indexOf(start), Math.max(ORDER.length - used.length, 0));
  const placed = ORDER.slice(first).map((column, index) => [column, used[index] ?? null] as const);
  return { ...NO_COLUMNS, ...Object.fromEntries(placed) };
}

/** The columns that hold anything. */
export function usedColumns(rows: readonly (readonly string[])[]): number[] {
  const used = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, index) => {
      if (!isBlank(cell)) used.add(index);
    });
  }
  return [...used].sort((one, other) => one - other);
}

/** Leaves out running numbers in front of a table. */
function withoutNumbers(used: readonly number[], rows: readonly (readonly string[])[]): readonly number[] {
  const [first = 0, ...others] = used;
  const cells = rows.map((row) => row[first] ?? '').filter((cell) => !isBlank(cell));
  const isNumbered = others.length > 1 && cells.every((cell) => /^\s*\d+[.)]?\s*$/.test(cell));
  return isNumbered ? others : used;
}
