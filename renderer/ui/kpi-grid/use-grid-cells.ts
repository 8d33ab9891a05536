import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellPosition } from './cell-moves';
import type { CellAddress, Editing, EndOfEditing, GridGround } from './grid-cell';
import { revealCell } from './reveal-cell';

/** The cell that has the focus, or would get it by Tab. */
export const ACTIVE_CELL = '[data-column][tabindex="0"]';

interface GridCellsWish<Column extends string> extends GridGround<Column> {
  /** The cell that is gone to first. */
  readonly start: () => CellAddress<Column>;
  /** The focus has come to a cell of a KPI. */
  readonly onArrive?: (kpiId: string) => void;
}

/** Which cell of a grid has the focus, and which one is being changed. */
export interface GridCells<Column extends string> {
  readonly active: CellPosition;
  readonly editing: Editing<Column> | null;
  readonly goTo: (position: CellPosition) => void;
  readonly arrive: (address: CellAddress<Column>) => void;
  readonly startEditing: (manner: Editing<Column>['manner']) => void;
  readonly stopEditing: (how: EndOfEditing) => void;
}

/** Holds the focus by KPI and column, so that it stays with them when rows come and go. */
export function useGridCells<Column extends string>(wish: GridCellsWish<Column>): GridCells<Column> {
  const { grid, kpiIds, columns, canEdit, start, onArrive } = wish;
  const [address, setAddress] = useState(start);
  const [editing, setEditing] = useState<Editing<Column> | null>(null);
  const editings = useRef(0);
  // Undo or another window may have taken the cell away, field and all; keys belong to the grid again.
  if (editing && !(kpiIds.includes(editing.kpiId) && columns.includes(editing.column))) setEditing(null);
  const active: CellPosition = {
    row: Math.max(kpiIds.indexOf(address.kpiId), 0),
    column: Math.max(columns.indexOf(address.column), 0),
  };

  function addressOf({ row, column }: CellPosition): CellAddress<Column> | null {
    const [kpiId, columnId] = [kpiIds[row], columns[column]];
    return kpiId === undefined || columnId === undefined ? null : { kpiId, column: columnId };
  }

  function goTo(position: CellPosition) {
    const target = addressOf(position);
    if (!target) return;
    // Drawn at once, so that the key that comes next finds the focus where it belongs.
    flushSync(() => {
      setEditing(null);
      setAddress(target);
    });
    focusActive(grid.current);
  }

  /** The focus has come to a cell, by whatever way. */
  function arrive({ kpiId, column }: CellAddress<Column>) {
    if (kpiId !== address.kpiId || column !== address.column) setAddress({ kpiId, column });
    onArrive?.(kpiId);
  }

  function startEditing(manner: Editing<Column>['manner']) {
    const target = addressOf(active);
    if (!target || !canEdit(target.column)) return;
    editings.current += 1;
    const stepKey = `${target.column} in the grid, ${editings.current}`;
    // At once, so that the key that was pressed is typed into the field.
    flushSync(() => setEditing({ ...target, manner, stepKey }));
    revealActive(grid.current);
  }

  const stopEditing = useCallback(
    (how: EndOfEditing) => {
      if (how === 'left') {
        setEditing(null);
        return;
      }
      flushSync(() => setEditing(null));
      focusActive(grid.current);
    },
    [grid],
  );

  return { active, editing, goTo, arrive, startEditing, stopEditing };
}

function activeCell(grid: HTMLElement | null): HTMLElement | null | undefined {
  return grid?.querySelector<HTMLElement>(ACTIVE_CELL);
}

function focusActive(grid: HTMLElement | null): void {
  activeCell(grid)?.focus({ preventScroll: true });
  revealActive(grid);
}

function revealActive(grid: HTMLElement | null): void {
  const cell = activeCell(grid);
  if (!grid || !cell) return;
  revealCell(grid, cell);
  // The page may have to move too: there can be several grids on it.
  const field = cell.querySelector('[data-editor]');
  (field ?? cell).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
