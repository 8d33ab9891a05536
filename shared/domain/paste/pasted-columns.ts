import type { GridColumn } from '../grid';
import { isBlank } from '../text';
import { type PasteColumns, usedColumns } from './paste-columns';

/** A column of a pasted table that holds anything, as people tell it from the others. */
export interface PastedColumn {
  readonly index: number;
  /** As spreadsheets name it: A, B, … Z, AA. */
  readonly letter: string;
  /** Its first cell that says anything. */
  readonly sample: string;
}

export function pastedColumns(rows: readonly (readonly string[])[]): PastedColumn[] {
  return usedColumns(rows).map((index) => ({
    index,
    letter: letterOf(index),
    sample: rows.find((row) => !isBlank(row[index]))?.[index]?.trim() ?? '',
  }));
}

/** Takes a grid column from another pasted one; the two that wanted the same one change places. */
export function withColumn(columns: PasteColumns, column: GridColumn, source: number | null): PasteColumns {
  const before = columns[column];
  const swapped = Object.entries(columns).map(([name, taken]) => [
    name,
    taken !== null && taken === source ? before : taken,
  ]);
  return { ...columns, ...Object.fromEntries(swapped), [column]: source };
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
