import { type RefObject, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellPosition } from '../kpis/table/cell-moves';
import { revealCell } from '../kpis/table/reveal-cell';

/** A cell, wherever its row and column stand at the moment. */
interface CellAddress {
  readonly kpiId: string;
  readonly column: string;
}

/** A value that is being typed. */
export interface Noting extends CellAddress {
  /** `replace`: what is typed takes the place of what was there. */
  readonly manner: 'replace' | 'change';
  /** Joins what is typed in one go into one step to undo, apart from the go before. */
  readonly stepKey: string;
}

export interface GridGround {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly kpiIds: readonly string[];
  readonly columns: readonly string[];
  /** The column that is looked at first. */
  readonly firstColumn: string;
  /** Whether a column takes values. */
  readonly takesValues: (column: string) => boolean;
}

export type GridCells = ReturnType<typeof useGridCells>;

const ACTIVE_CELL = '[data-column][tabindex="0"]';

/** Which cell has the focus, or would get it, and into which one a value is being typed. */
export function useGridCells({ grid, kpiIds, columns, firstColumn, takesValues }: GridGround) {
  const [address, setAddress] = useState<CellAddress>({ kpiId: '', column: firstColumn });
  const [noting, setNoting] = useState<Noting | null>(null);
  const notings = useRef(0);
  const active: CellPosition = {
    row: Math.max(kpiIds.indexOf(address.kpiId), 0),
    column: Math.max(columns.indexOf(address.column), 0),
  };

  function goTo({ row, column }: CellPosition) {
    const [kpiId, target] = [kpiIds[row], columns[column]];
    if (kpiId === undefined || target === undefined) return;
    // Drawn at once, so that the key that comes next finds the focus where it belongs.
    flushSync(() => {
      setNoting(null);
      setAddress({ kpiId, column: target });
    });
    focusActive(grid.current);
  }

  /** The focus has come to a cell, by whatever way. */
  function arrive(kpiId: string, column: string) {
    if (kpiId !== address.kpiId || column !== address.column) setAddress({ kpiId, column });
  }

  function startNoting(manner: Noting['manner']) {
    const [kpiId, column] = [kpiIds[active.row], columns[active.column]];
    if (kpiId === undefined || column === undefined || !takesValues(column)) return;
    notings.current += 1;
    const stepKey = `${column}, noted ${notings.current}`;
    // At once, so that the key that was pressed is typed into the field.
    flushSync(() => setNoting({ kpiId, column, manner, stepKey }));
    revealActive(grid.current);
  }

  /** Back to the cell; without the focus where it was left for another place. */
  const stopNoting = useCallback(
    (how: 'left' | 'done') => {
      if (how === 'left') {
        setNoting(null);
        return;
      }
      flushSync(() => setNoting(null));
      focusActive(grid.current);
    },
    [grid],
  );

  return { active, noting, goTo, arrive, startNoting, stopNoting };
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
  // The page may have to move too: there are several grids on it.
  const field = cell.querySelector('[data-editor]');
  (field ?? cell).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
