import type { Workbook, Worksheet } from 'exceljs';
import type { Instant, Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { hasNotes } from '../../../../shared/results/session-notes';
import { CellContents } from './cell-contents';
import type { SheetCharts } from './charts/chart';
import { packed } from './charts/add-charts';
import { DEPARTMENT_PAGE, writeDepartmentSheet } from './department-sheet';
import { describeWorkbook } from './describe-workbook';
import { GUIDE_PAGE, writeGuideSheet } from './guide-sheet';
import { NOTES_PAGE, writeNotesSheet } from './notes-sheet';
import { type Page, type Printing, sheetOptions } from './page-setup';
import { REGISTER_PAGE, writeRegisterSheet } from './register-sheet';
import { RESPONSIBILITIES_PAGE, writeResponsibilitiesSheet } from './responsibilities-sheet';
import { type ResultsFacts, resultsFacts } from './results-facts';
import { sheetLinks } from './sheet-links';
import { SUMMARY_PAGE, writeSummarySheet } from './summary-sheet';
import { writeTrackerMeta, writeTrackerSheets } from './tracker-sheets';
import type { WorkbookOrder } from './workbook-order';
import { newWorkbook, unpackedBytes } from './workbook-bytes';

/**
 * The workbook that people take home, in the language asked for: summary, how to read it,
 * responsibilities, KPI register, one sheet per department, and what keeps the KPIs up to date.
 */
export async function writeResultsWorkbook(
  workshop: Workshop,
  language: Language,
  { now, revision, paper = 'a4', withScorecard = false }: WorkbookOrder,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const cells = new CellContents(language);
  const { t } = cells;
  const facts = resultsFacts(workshop, language, t);
  const printing = { company: facts.company, period: facts.period, paper, t };
  describeWorkbook(workbook, `${facts.company} – ${t('results.title')}`, t('terms.productName'), now);
  const charts = writeSheets(workbook, facts, cells, { printing, withScorecard, now });
  writeTrackerMeta(workbook, facts, {
    workshopId: workshop.id,
    revision: revision ?? null,
    language,
    madeAt: now,
  });
  return packed(await unpackedBytes(workbook), charts);
}

interface Wishes {
  readonly printing: Printing;
  readonly withScorecard: boolean;
  readonly now: Instant;
}

function writeSheets(
  workbook: Workbook,
  facts: ResultsFacts,
  cells: CellContents,
  { printing, withScorecard, now }: Wishes,
): SheetCharts | null {
  const { sheetNames, workshop } = facts;
  const add = (name: string, page: Page): Worksheet =>
    workbook.addWorksheet(name, sheetOptions(page, printing));
  const contents = {
    hasResults: true,
    hasScorecard: withScorecard && facts.trackers.length > 0,
    hasNotes: hasNotes(workshop.session),
  };
  const links = sheetLinks(facts, contents, cells.t);
  const summary = add(sheetNames.summary, SUMMARY_PAGE);
  writeGuideSheet(add(sheetNames.guide, GUIDE_PAGE), links, cells);
  writeResponsibilitiesSheet(add(sheetNames.responsibilities, RESPONSIBILITIES_PAGE), facts, cells);
  writeRegisterSheet(add(sheetNames.register, REGISTER_PAGE), facts, cells);
  for (const department of facts.departments) {
    writeDepartmentSheet(add(department.sheetName, DEPARTMENT_PAGE), facts, department, cells);
  }
  const charts = writeTrackerSheets(workbook, facts, cells, printing, withScorecard);
  if (contents.hasNotes) writeNotesSheet(add(sheetNames.notes, NOTES_PAGE), workshop.session, cells);
  // Last, because it tells how many texts on the other sheets were cut.
  writeSummarySheet(summary, facts, links, cells, now);
  return charts;
}
