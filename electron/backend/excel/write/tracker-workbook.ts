import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { CellContents } from './cell-contents';
import { packed } from './charts/add-charts';
import { describeWorkbook } from './describe-workbook';
import { GUIDE_PAGE, writeGuideSheet } from './guide-sheet';
import { sheetOptions } from './page-setup';
import { resultsFacts } from './results-facts';
import { sheetLinks } from './sheet-links';
import { writeTrackerMeta, writeTrackerSheets } from './tracker-sheets';
import { newWorkbook, unpackedBytes } from './workbook-bytes';
import type { WorkbookOrder } from './workbook-order';

/** The workbook in which KPIs are kept up to date: how to read it, the trackers and their charts. */
export async function writeTrackerWorkbook(
  workshop: Workshop,
  language: Language,
  { now, revision, paper = 'a4', withScorecard = false }: WorkbookOrder,
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const cells = new CellContents(language);
  const { t } = cells;
  const facts = resultsFacts(workshop, language, t);
  const printing = { company: facts.company, period: facts.period, paper, t };
  describeWorkbook(workbook, `${facts.company} – ${t('tracker.title')}`, t('terms.productName'), now);
  const guide = workbook.addWorksheet(facts.sheetNames.guide, sheetOptions(GUIDE_PAGE, printing));
  const contents = {
    hasResults: false,
    hasScorecard: withScorecard && facts.trackers.length > 0,
    hasNotes: false,
  };
  writeGuideSheet(guide, sheetLinks(facts, contents, t), cells);
  const charts = writeTrackerSheets(workbook, facts, cells, printing, withScorecard);
  writeTrackerMeta(workbook, facts, {
    workshopId: workshop.id,
    revision: revision ?? null,
    language,
    madeAt: now,
  });
  return packed(await unpackedBytes(workbook), charts);
}
