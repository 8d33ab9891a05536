import type { Workbook, Worksheet } from 'exceljs';
import type { Instant, Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { Translate } from '../../../../shared/i18n/i18n';
import { CellContents } from './cell-contents';
import { DEPARTMENT_PAGE, writeDepartmentSheet } from './department-sheet';
import { type Page, sheetOptions } from './page-setup';
import { REGISTER_PAGE, writeRegisterSheet } from './register-sheet';
import { RESPONSIBILITIES_PAGE, writeResponsibilitiesSheet } from './responsibilities-sheet';
import { type ResultsFacts, resultsFacts } from './results-facts';
import { shortLine } from './safe-text';
import { SUMMARY_PAGE, writeSummarySheet } from './summary-sheet';

const MAX_TITLE_CHARACTERS = 120;
/** The usual level packs a seventh smaller, for a third of the whole time. */
const FAST_ZIP = { compression: 'DEFLATE', compressionOptions: { level: 1 } } as const;

/**
 * The workbook that people take home: summary, responsibilities, KPI register and one sheet per
 * department, in the language asked for.
 */
export async function writeResultsWorkbook(
  workshop: Workshop,
  language: Language,
  context: { readonly now: Instant },
): Promise<Uint8Array> {
  // The library takes longer to load than a workbook takes to write, so only an export pays for it.
  const { default: ExcelJS } = await import('exceljs');
  const cells = new CellContents(language);
  const facts = resultsFacts(workshop, language, cells.t);
  const workbook = new ExcelJS.Workbook();
  describe(workbook, facts, cells.t, context.now);
  writeSheets(workbook, facts, cells, context.now);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: FAST_ZIP }));
}

function describe(workbook: Workbook, { company }: ResultsFacts, t: Translate, now: Instant): void {
  workbook.creator = t('terms.productName');
  workbook.lastModifiedBy = t('terms.productName');
  workbook.title = shortLine(`${company} – ${t('results.title')}`, MAX_TITLE_CHARACTERS);
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
}

function writeSheets(workbook: Workbook, facts: ResultsFacts, cells: CellContents, now: Instant): void {
  const add = (name: string, page: Page): Worksheet =>
    workbook.addWorksheet(name, sheetOptions(page, facts.company, facts.period, cells.t));
  const summary = add(facts.sheetNames.summary, SUMMARY_PAGE);
  writeResponsibilitiesSheet(add(facts.sheetNames.responsibilities, RESPONSIBILITIES_PAGE), facts, cells);
  writeRegisterSheet(add(facts.sheetNames.register, REGISTER_PAGE), facts, cells);
  for (const department of facts.departments) {
    writeDepartmentSheet(add(department.sheetName, DEPARTMENT_PAGE), facts, department, cells);
  }
  // Last, because it tells how many texts on the other sheets were cut.
  writeSummarySheet(summary, facts, cells, now);
}
