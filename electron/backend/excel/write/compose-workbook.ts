import type { Workbook, Worksheet } from 'exceljs';
import type { Instant, Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { CellContents } from './cell-contents';
import { packed } from './charts/add-charts';
import type { SheetCharts } from './charts/chart';
import { describeWorkbook } from './describe-workbook';
import { type Page, sheetOptions } from './page-setup';
import { type ResultsFacts, resultsFacts } from './results-facts';
import { writeTrackerMeta } from './tracker-meta-sheet';
import type { WorkbookOrder } from './workbook-order';
import { newWorkbook, workbookParts } from './workbook-parts';

/** A workbook of all KPIs while its sheets are written. */
export interface WorkbookDraft {
  readonly workbook: Workbook;
  readonly facts: ResultsFacts;
  readonly cells: CellContents;
  readonly withScorecard: boolean;
  readonly now: Instant;
  /** A new sheet, which prints as its page says. */
  add(name: string, page: Page): Worksheet;
}

/** What one kind of workbook has of its own. */
interface WorkbookKind {
  readonly title: 'results.title' | 'tracker.title';
  /** Answers the charts, which are drawn into the finished file. */
  readonly writeSheets: (draft: WorkbookDraft) => SheetCharts | null;
}

/** Makes a workbook of all KPIs: what every kind has in common, around the sheets of one. */
export async function composeWorkbook(
  workshop: Workshop,
  language: Language,
  { now, revision, paper = 'a4', withScorecard = false }: WorkbookOrder,
  { title, writeSheets }: WorkbookKind,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const cells = new CellContents(language);
  const { t } = cells;
  const facts = resultsFacts(workshop, language, t);
  const printing = { company: facts.company, period: facts.period, paper, t };
  const add = (name: string, page: Page) => workbook.addWorksheet(name, sheetOptions(page, printing));
  describeWorkbook(workbook, `${facts.company} – ${t(title)}`, t('terms.productName'), now);
  const charts = writeSheets({ workbook, facts, cells, withScorecard, now, add });
  const head = { workshopId: workshop.id, revision: revision ?? null, language, madeAt: now };
  writeTrackerMeta(workbook, facts, head);
  return packed(await workbookParts(workbook), charts);
}
