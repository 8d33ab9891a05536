import type { Workbook } from 'exceljs';
import { type TrackerHead, trackerMetaRows } from '../../../../shared/tracker/tracker-meta';
import type { SheetCharts } from './charts/chart';
import { CHARTS_PAGE, writeChartsSheet } from './charts-sheet';
import type { WorkbookDraft } from './compose-workbook';
import type { ResultsFacts } from './results-facts';
import { SCORECARD_PAGE, writeScorecardSheet } from './scorecard-sheet';
import { trackerPage, writeTrackerSheet } from './tracker-sheet';

/** The trackers of a workshop, their charts and, where asked for, the scorecard. Answers the charts. */
export function writeTrackerSheets({ facts, cells, withScorecard, add }: WorkbookDraft): SheetCharts | null {
  const { trackers, sheetNames } = facts;
  if (trackers.length === 0) return null;
  for (const { sheetName, table } of trackers) {
    writeTrackerSheet(add(sheetName, trackerPage(table)), table, facts, cells);
  }
  const charts = writeChartsSheet(add(sheetNames.charts, CHARTS_PAGE), facts, cells);
  if (withScorecard) writeScorecardSheet(add(sheetNames.scorecard, SCORECARD_PAGE), facts, cells);
  return charts;
}

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
