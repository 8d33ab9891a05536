import type { ColumnId } from './columns';

/** A cell, wherever its row stands at the moment. */
export interface CellAddress {
  readonly kpiId: string;
  readonly column: ColumnId;
}

/** A cell that is being changed in place. */
export interface Editing extends CellAddress {
  /** `replace`: what is typed takes the place of what was there. */
  readonly manner: 'replace' | 'change';
  /** Joins what is typed in one go into one step to undo, apart from the go before. */
  readonly stepKey: string;
}
