import type { Worksheet } from 'exceljs';
import type { PackTable } from '../../../../shared/packs/pack-layout';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { PackFacts } from './pack-facts';
import { fitHeight, type Page } from './page-setup';
import { SheetPen } from './sheet-pen';

export const START_PAGE: Page = { orientation: 'portrait', pagesWide: 1 };

const WIDTHS = [26, 68] as const;
const COLUMNS = WIDTHS.length;

/** The first sheet: whose pack this is, how to fill it in, and where to send it. */
export function writeStartSheet(
  sheet: Worksheet,
  facts: PackFacts,
  tables: readonly PackTable[],
  cells: CellContents,
): void {
  const pen = new SheetPen(sheet, WIDTHS);
  writeTop(pen, facts, cells);
  writeSteps(pen, facts, cells);
  if (!facts.isForm) writeSheets(pen, tables, cells);
  writeSending(pen, facts, cells);
  fitHeight(sheet, START_PAGE, pen.height);
}

function writeTop(pen: SheetPen, facts: PackFacts, cells: CellContents): void {
  const { t } = cells;
  const title = facts.isForm ? t('packs.formTitle') : t('packs.title');
  wide(pen, cells.text(facts.department, STYLES.title));
  wide(pen, cells.text([title, facts.company].join(' · '), STYLES.subtitle));
  pen.leaveGap(8);
  const fact = (label: string, content: CellContent) => pen.line([cells.text(label, STYLES.label), content]);
  fact(t('terms.period'), cells.text(facts.period));
  if (facts.head !== '') fact(t('packs.start.forWhom'), cells.text(facts.head, STYLES.strong));
  fact(t('results.createdAt'), cells.moment(facts.sentAt));
  pen.leaveGap(8);
  wide(pen, cells.text(facts.isForm ? t('packs.start.aboutForm') : t('packs.start.about')));
}

function writeSteps(pen: SheetPen, { isForm }: PackFacts, cells: CellContents): void {
  const { t } = cells;
  const steps = isForm
    ? t('packs.start.howForm', { returnObjects: true })
    : t('packs.start.how', { returnObjects: true });
  heading(pen, t('packs.start.howTitle'), cells);
  Object.values(steps).forEach((step, index) => {
    wide(pen, cells.text(`${index + 1}. ${step}`));
  });
}

function writeSheets(pen: SheetPen, tables: readonly PackTable[], cells: CellContents): void {
  const { t } = cells;
  heading(pen, t('packs.start.sheetsTitle'), cells);
  for (const { name } of tables) {
    const sheetName = t(`packs.sheet.${name}`);
    pen.line([cells.link(sheetName, sheetName), cells.text(t(`packs.lead.${name}`))]);
  }
}

function writeSending(pen: SheetPen, { sendTo, isForm }: PackFacts, cells: CellContents): void {
  const { t } = cells;
  const whom = sendTo === '' ? t('packs.start.sendBack') : t('packs.start.send', { people: sendTo });
  heading(pen, t('packs.start.sendTitle'), cells);
  wide(pen, cells.text(whom, STYLES.strong));
  wide(pen, cells.text(t(isForm ? 'packs.start.keepForm' : 'packs.start.keep')));
}

function wide(pen: SheetPen, content: CellContent): void {
  pen.stretchedLine([{ content, columns: COLUMNS }]);
}

function heading(pen: SheetPen, text: string, cells: CellContents): void {
  pen.leaveGap(8);
  pen.line([cells.text(text, STYLES.heading)], 20);
}
