/** A place in the table, counted from its first row and column. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** How far the table goes, and how many rows a page of it has. */
export interface TableExtent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

interface Move {
  readonly from: CellPosition;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly page: number;
  /** With Ctrl a key leads as far as the table goes. */
  readonly toEdge: boolean;
  readonly isBackwards: boolean;
}

const MOVES: Readonly<Record<string, (move: Move) => CellPosition | null>> = {
  ArrowUp: ({ from, toEdge }) => ({ ...from, row: toEdge ? 0 : Math.max(from.row - 1, 0) }),
  ArrowDown: ({ from, toEdge, lastRow }) => ({
    ...from,
    row: toEdge ? lastRow : Math.min(from.row + 1, lastRow),
  }),
  ArrowLeft: ({ from, toEdge }) => ({ ...from, column: toEdge ? 0 : Math.max(from.column - 1, 0) }),
  ArrowRight: ({ from, toEdge, lastColumn }) => ({
    ...from,
    column: toEdge ? lastColumn : Math.min(from.column + 1, lastColumn),
  }),
  Home: ({ from, toEdge }) => ({ row: toEdge ? 0 : from.row, column: 0 }),
  End: ({ from, toEdge, lastRow, lastColumn }) => ({ row: toEdge ? lastRow : from.row, column: lastColumn }),
  PageUp: ({ from, page }) => ({ ...from, row: Math.max(from.row - page, 0) }),
  PageDown: ({ from, page, lastRow }) => ({ ...from, row: Math.min(from.row + page, lastRow) }),
  Tab: ({ from, isBackwards, lastColumn }) => besides(from, isBackwards ? -1 : 1, lastColumn),
};

/** Where a key leads from a cell; null where it leads nowhere, or, with Tab, out of the table. */
export function moved(pressed: PressedKey, from: CellPosition, extent: TableExtent): CellPosition | null {
  const move = {
    from,
    lastRow: extent.rows - 1,
    lastColumn: extent.columns - 1,
    page: extent.page,
    toEdge: pressed.ctrlKey || pressed.metaKey,
    isBackwards: pressed.shiftKey,
  };
  return MOVES[pressed.key]?.(move) ?? null;
}

/** Where to go on from a cell that was just filled: Enter down, Tab to the side and on into the next row. */
export function movedOn(
  pressed: Pick<PressedKey, 'key' | 'shiftKey'>,
  from: CellPosition,
  extent: TableExtent,
): CellPosition {
  const step = pressed.shiftKey ? -1 : 1;
  const lastRow = extent.rows - 1;
  if (pressed.key !== 'Tab') {
    return { row: Math.min(Math.max(from.row + step, 0), lastRow), column: from.column };
  }
  const beside = besides(from, step, extent.columns - 1);
  if (beside) return beside;
  const row = from.row + step;
  if (row < 0 || row > lastRow) return from;
  return { row, column: step > 0 ? 0 : extent.columns - 1 };
}

function besides({ row, column }: CellPosition, step: number, lastColumn: number): CellPosition | null {
  const next = column + step;
  return next < 0 || next > lastColumn ? null : { row, column: next };
}
