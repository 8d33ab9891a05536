import { findTrackerMeta, hasTrackers } from '../../tracker/return/find-trackers';
import { findPackMeta } from './find-tables';
import type { WorkbookCells } from './workbook-cells';

/** A pack or a tracker that we sent out, or a list that somebody keeps in a way of their own. */
export type WorkbookKind = 'pack' | 'tracker' | 'list';

/** What a workbook is, by its content: messengers and people rename files. */
export function workbookKind(workbook: WorkbookCells): WorkbookKind {
  if (findPackMeta(workbook).kind !== 'no-pack') return 'pack';
  const isTracker = findTrackerMeta(workbook).kind !== 'no-tracker' || hasTrackers(workbook);
  return isTracker ? 'tracker' : 'list';
}
