import type { RefObject } from 'react';

/** A cell, wherever its row and column stand at the moment. */
export interface CellAddress<Column extends string> {
  readonly kpiId: string;
  readonly column: Column;
}

/** A cell that is being changed in place. */
export interface Editing<Column extends string> extends CellAddress<Column> {
  /** `replace`: what is typed takes the place of what was there. */
  readonly manner: 'replace' | 'change';
  /** Joins what is typed in one go into one step to undo, apart from the go before. */
  readonly stepKey: string;
}

/** How a cell ceases to be changed: left for another place, or done, with the focus back on it. */
export type EndOfEditing = 'left' | 'done';

/** The rows and columns of a grid, in their order on screen. */
export interface GridGround<Column extends string> {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly kpiIds: readonly string[];
  readonly columns: readonly Column[];
  /** Whether the cells of a column are changed in place. */
  readonly canEdit: (column: Column) => boolean;
}
