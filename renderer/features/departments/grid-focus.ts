import type { KeyboardEvent } from 'react';
import type { GridColumn } from '../../../shared/domain/grid';

export const GRID_COLUMNS = ['department', 'duty', 'idealOutcome'] as const satisfies readonly GridColumn[];

interface Cell {
  readonly row: number;
  readonly column: GridColumn;
  readonly field: HTMLTextAreaElement;
}

/** Where Enter and the arrows lead; arrows only from the edge of the text, so that long cells can be walked. */
export function nextCell({ row, column, field }: Cell, { key, shiftKey }: KeyboardEvent) {
  const isAtStart = field.selectionEnd === 0;
  const isAtEnd = field.selectionStart === field.value.length;
  if (key === 'Enter') return { row: shiftKey ? row - 1 : row + 1, column };
  if (key === 'ArrowDown' && isAtEnd) return { row: row + 1, column };
  if (key === 'ArrowUp' && isAtStart) return { row: row - 1, column };
  return null;
}

/** Focuses a cell after the next drawing; a line without that cell gives its first one. */
export function focusCell(body: HTMLElement | null, row: number, column: GridColumn): void {
  requestAnimationFrame(() => {
    const cell =
      body?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ??
      body?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    cell?.focus();
  });
}
