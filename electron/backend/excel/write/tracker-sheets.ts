import type { SheetCharts } from './charts/chart';
import { CHARTS_PAGE, writeChartsSheet } from './charts-sheet';
import type { WorkbookDraft } from './compose-workbook';
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
