import type { Workbook } from 'exceljs';
import { type TrackerHead, trackerMetaRows } from '../../../../shared/tracker/tracker-meta';
import type { ResultsFacts } from './results-facts';

/** Notes on a hidden sheet, the last one, what the trackers came from. */
export function writeTrackerMeta(
  workbook: Workbook,
  { trackers, sheetNames }: ResultsFacts,
  head: Omit<TrackerHead, 'trackerVersion'>,
): void {
  const tables = trackers.map(({ table }) => table);
  if (tables.length === 0) return;
  const sheet = workbook.addWorksheet(sheetNames.meta, { state: 'veryHidden' });
  trackerMetaRows(head, tables).forEach((row, index) => {
    row.forEach((text, column) => {
      sheet.getCell(index + 1, column + 1).value = text;
    });
  });
}
