import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { SheetCharts } from './charts/chart';
import { composeWorkbook, type WorkbookDraft } from './compose-workbook';
import { GUIDE_PAGE, writeGuideSheet } from './guide-sheet';
import { sendTo } from './send-to';
import { sheetLinks } from './sheet-links';
import { writeTrackerSheets } from './tracker-sheets';
import type { WorkbookOrder } from './workbook-order';

/** The workbook in which KPIs are kept up to date: how to read it, the trackers and their charts. */
export function writeTrackerWorkbook(
  workshop: Workshop,
  language: Language,
  order: WorkbookOrder,
): Promise<Uint8Array> {
  return composeWorkbook(workshop, language, order, { title: 'tracker.title', writeSheets });
}

function writeSheets(draft: WorkbookDraft): SheetCharts | null {
  const { facts, cells, add, withScorecard } = draft;
  const contents = {
    hasResults: false,
    hasScorecard: withScorecard && facts.trackers.length > 0,
    hasNotes: false,
  };
  const people = sendTo(facts.workshop.design, cells);
  writeGuideSheet(
    add(facts.sheetNames.guide, GUIDE_PAGE),
    sheetLinks(facts, contents, cells.t),
    people,
    cells,
  );
  return writeTrackerSheets(draft);
}
