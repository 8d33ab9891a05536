import type { ErrorCode, ErrorDetails } from '../../../../shared/errors';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import type { PackedWorkbook } from './packed-workbooks';

/** What the parent asks of the child process. One question waits for its answer before the next. */
export interface ReadRequest {
  /** The cells of a workbook, or the workbooks in a zip. */
  readonly wants: 'cells' | 'workbooks';
  readonly bytes: Uint8Array;
}

export type ReadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly workbook: WorkbookCells }
  | { readonly kind: 'unpacked'; readonly workbooks: readonly PackedWorkbook[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails };
