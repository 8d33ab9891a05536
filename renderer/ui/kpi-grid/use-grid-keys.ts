import type { KeyboardEvent } from 'react';
import { moved, movedOn, type TableExtent } from './cell-moves';
import type { GridGround } from './grid-cell';
import { isTyped } from './typed-key';
import type { GridCells } from './use-grid-cells';
import { useTakeBack } from './use-take-back';

interface GridKeysWish<Column extends string> extends GridGround<Column> {
  readonly cells: GridCells<Column>;
  /** In pixels. */
  readonly rowHeight: number;
  /** Empties the cell with the focus, which can be changed. */
  readonly onClear: () => void;
  /** What a key does on a cell besides the manners of all grids; null leaves it to those. */
  readonly actionOf?: (event: KeyboardEvent) => (() => void) | null;
  /** Whether a key writes into the field that it opens. */
  readonly isWriting?: (event: KeyboardEvent) => boolean;
}

/** The manners of a spreadsheet: what each key does on a cell, and in a cell that is being changed. */
export function useGridKeys<Column extends string>(wish: GridKeysWish<Column>) {
  const { grid, kpiIds, columns, canEdit, cells, rowHeight, onClear, actionOf, isWriting = isTyped } = wish;
  const takeBack = useTakeBack();

  function extent(): TableExtent {
    const page = Math.max(Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2, 1);
    return { rows: kpiIds.length, columns: columns.length, page };
  }

  function onCell(event: KeyboardEvent, column: Column) {
    const next = event.altKey ? null : moved(event, cells.active, extent());
    const action = next ? () => cells.goTo(next) : (actionOf?.(event) ?? usualAction(event, column));
    if (action) {
      event.preventDefault();
      action();
    } else if (isWriting(event)) {
      // The browser puts the letter, or what is pasted, into the field that stands there by then.
      cells.startEditing('replace');
    }
  }

  function usualAction(event: KeyboardEvent, column: Column) {
    if (!canEdit(column)) return null;
    switch (event.altKey ? `Alt+${event.key}` : event.key) {
      case 'Enter':
      case 'F2':
      case ' ':
      case 'Alt+ArrowDown':
        return () => cells.startEditing('change');
      case 'Delete':
      case 'Backspace':
        return onClear;
      default:
        return null;
    }
  }

  function inField(event: KeyboardEvent, field: Element) {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      event.preventDefault();
      if (cells.editing) takeBack(cells.editing);
      cells.stopEditing('done');
    } else if (key === 'Enter' || (key === 'Tab' && !hasFieldBeside(field, shiftKey))) {
      event.preventDefault();
      // What cannot be kept is not thrown away unseen.
      if (!isUnread(field)) cells.goTo(movedOn({ key, shiftKey }, cells.active, extent()));
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && leavesByArrows(field)) {
      event.preventDefault();
      cells.goTo(movedOn({ key: 'Enter', shiftKey: key === 'ArrowUp' }, cells.active, extent()));
    }
  }

  /** Arrows go on from what was typed over a cell; where there is a list to choose from, they belong to it. */
  function leavesByArrows(field: Element): boolean {
    return cells.editing?.manner === 'replace' && !field.hasAttribute('list') && !isUnread(field);
  }

  return (event: KeyboardEvent) => {
    const column = columns[cells.active.column];
    if (event.nativeEvent.isComposing || kpiIds.length === 0 || column === undefined) return;
    if (!cells.editing) onCell(event, column);
    else if (event.target instanceof Element) inField(event, event.target);
  };
}

/** Of what cannot be read only a date is not kept. */
function isUnread(field: Element): boolean {
  return field.closest('[data-kind="date"]') !== null && field.getAttribute('aria-invalid') === 'true';
}

/** A range has two fields in one cell, a unit of people's own a list and a word. */
function hasFieldBeside(field: Element, isBackwards: boolean): boolean {
  const fields = [...(field.closest('[data-editor]')?.querySelectorAll('input, select') ?? [])];
  return fields[fields.indexOf(field) + (isBackwards ? -1 : 1)] !== undefined;
}
