import type { WorkbookCells } from './workbook-cells';

/** A file that somebody sent back, one of several. */
export interface ReturnedFile {
  readonly id: string;
  readonly fileName: string;
  readonly workbook: WorkbookCells;
}
