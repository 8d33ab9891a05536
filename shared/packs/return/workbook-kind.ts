import { TRACKER_MAGIC } from '../../tracker/tracker-meta';
import { findPackMeta } from './find-tables';
import type { WorkbookCells } from './workbook-cells';

/** A pack or a tracker that we sent out, or a list that somebody keeps in a way of their own. */
export type WorkbookKind = 'pack' | 'tracker' | 'list';

/** What a workbook is, by its content: messengers and people rename files. */
export function workbookKind(workbook: WorkbookCells): WorkbookKind {
  if (findPackMeta(workbook).kind !== 'no-pack') return 'pack';
  return isTracker(workbook) ? 'tracker' : 'list';
}

function isTracker({ sheets }: WorkbookCells): boolean {
  return sheets.some(({ cells }) =>
    cells.some(({ column, value }) => column === 1 && value === TRACKER_MAGIC),
  );
}
