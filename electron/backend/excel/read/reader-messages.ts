import type { ErrorCode, ErrorDetails } from '../../../../shared/errors';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';

/** What the parent asks of the child process. One question waits for its answer before the next. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
}

export type ReadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'read'; readonly workbook: WorkbookCells }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly details: ErrorDetails };
