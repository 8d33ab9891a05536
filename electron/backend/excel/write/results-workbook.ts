import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { hasNotes } from '../../../../shared/results/session-notes';
import type { SheetCharts } from './charts/chart';
import { composeWorkbook, type WorkbookDraft } from './compose-workbook';
import { DEPARTMENT_PAGE, writeDepartmentSheet } from './department-sheet';
import { GUIDE_PAGE, writeGuideSheet } from './guide-sheet';
import { NOTES_PAGE, writeNotesSheet } from './notes-sheet';
import { REGISTER_PAGE, writeRegisterSheet } from './register-sheet';
import { RESPONSIBILITIES_PAGE, writeResponsibilitiesSheet } from './responsibilities-sheet';
import { sendTo } from './send-to';
import { sheetLinks } from './sheet-links';
import { SUMMARY_PAGE, writeSummarySheet } from './summary-sheet';
import { writeTrackerSheets } from './tracker-sheets';
import type { WorkbookOrder } from './workbook-order';

/**
 * The workbook that people take home, in the language asked for: summary, how to read it,
 * responsibilities, KPI register, one sheet per department, and what keeps the KPIs up to date.
 */
export function writeResultsWorkbook(
  workshop: Workshop,
  language: Language,
  order: WorkbookOrder,
): Promise<Uint8Array> {
  return composeWorkbook(workshop, language, order, { title: 'results.title', writeSheets });
}

function writeSheets(draft: WorkbookDraft): SheetCharts | null {
  const { facts, cells, add, withScorecard } = draft;
  const { sheetNames, workshop } = facts;
  const contents = {
    hasResults: true,
    hasScorecard: withScorecard && facts.trackers.length > 0,
    hasNotes: hasNotes(workshop.session),
  };
  const links = sheetLinks(facts, contents, cells.t);
  const summary = add(sheetNames.summary, SUMMARY_PAGE);
  writeGuideSheet(add(sheetNames.guide, GUIDE_PAGE), links, sendTo(workshop.design, cells), cells);
  writeResponsibilitiesSheet(add(sheetNames.responsibilities, RESPONSIBILITIES_PAGE), facts, cells);
  writeRegisterSheet(add(sheetNames.register, REGISTER_PAGE), facts, cells);
  for (const department of facts.departments) {
    writeDepartmentSheet(add(department.sheetName, DEPARTMENT_PAGE), facts, department, cells);
  }
  const charts = writeTrackerSheets(draft);
  if (contents.hasNotes) writeNotesSheet(add(sheetNames.notes, NOTES_PAGE), workshop.session, cells);
  // Last, because it tells how many texts on the other sheets were cut.
  writeSummarySheet(summary, facts, links, cells, draft.now);
  return charts;
}
