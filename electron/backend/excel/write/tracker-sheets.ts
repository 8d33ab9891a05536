import type { Workbook } from 'exceljs';
import { type TrackerHead, trackerMetaRows } from '../../../../shared/tracker/tracker-meta';
import type { CellContents } from './cell-contents';
import type { SheetCharts } from './charts/chart';
import { CHARTS_PAGE, writeChartsSheet } from './charts-sheet';
import { type Printing, sheetOptions } from './page-setup';
import type { ResultsFacts } from './results-facts';
import { SCORECARD_PAGE, writeScorecardSheet } from './scorecard-sheet';
import { trackerPage, writeTrackerSheet } from './tracker-sheet';

/** The trackers of a workshop, their charts and, where asked for, the scorecard. Answers the charts. */
export function writeTrackerSheets(
  workbook: Workbook,
  facts: ResultsFacts,
  cells: CellContents,
  printing: Printing,
  withScorecard: boolean,
): SheetCharts | null {
  const { trackers, sheetNames } = facts;
  if (trackers.length === 0) return null;
  for (const { sheetName, table } of trackers) {
    const sheet = workbook.addWorksheet(sheetName, sheetOptions(trackerPage(table), printing));
    writeTrackerSheet(sheet, table, facts, cells);
  }
  const chartsSheet = workbook.addWorksheet(sheetNames.charts, sheetOptions(CHARTS_PAGE, printing));
  const charts = writeChartsSheet(chartsSheet, facts, cells);
  if (withScorecard) {
    const sheet = workbook.addWorksheet(sheetNames.scorecard, sheetOptions(SCORECARD_PAGE, printing));
    writeScorecardSheet(sheet, facts, cells);
  }
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
