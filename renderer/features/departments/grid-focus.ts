import type { KeyboardEvent } from 'react';
import type { GridColumn } from '../../../shared/domain/grid';

export const GRID_COLUMNS = ['department', 'duty', 'idealOutcome'] as const satisfies readonly GridColumn[];

/** A cell that can be typed in. */
export interface Cell {
  readonly row: number;
  readonly column: GridColumn;
  readonly field: HTMLTextAreaElement;
}

export function cellOf(target: EventTarget | null): Cell | null {
  if (!(target instanceof HTMLTextAreaElement)) return null;
  const column = GRID_COLUMNS.find((one) => one === target.dataset['column']);
  return column ? { row: Number(target.dataset['row']), column, field: target } : null;
}

/** Puts a text where the cursor stands, as if it had been typed. */
export function insertText({ field }: Pick<Cell, 'field'>, text: string): void {
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Where Enter and the arrows lead; arrows only from the edge of the text, so that long cells can be walked. */
export function nextCell({ row, column, field }: Cell, { key, shiftKey }: KeyboardEvent) {
  const isAtStart = field.selectionEnd === 0;
  const isAtEnd = field.selectionStart === field.value.length;
  // From the last column Enter begins the next line, as in a spreadsheet after a run of tabs.
  if (key === 'Enter' && !shiftKey && column === 'idealOutcome')
    return { row: row + 1, column: 'department' as const };
  if (key === 'Enter') return { row: shiftKey ? row - 1 : row + 1, column };
  if (key === 'ArrowDown' && isAtEnd) return { row: row + 1, column };
  if (key === 'ArrowUp' && isAtStart) return { row: row - 1, column };
  return null;
}

/** Focuses a cell, at once where it stands already, so that fast typing lands in it. */
export function focusCell(body: HTMLElement | null, row: number, column: GridColumn): void {
  const cell = cellAt(body, row, column);
  if (cell) cell.focus();
  else requestAnimationFrame(() => cellAt(body, row, column)?.focus());
}

/** A line without that cell (its department stands above) gives its first one. */
function cellAt(body: HTMLElement | null, row: number, column: GridColumn): HTMLElement | null | undefined {
  return (
    body?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ??
    body?.querySelector<HTMLElement>(`[data-row="${row}"]`)
  );
}
