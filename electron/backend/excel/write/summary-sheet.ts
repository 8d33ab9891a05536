import type { Worksheet } from 'exceljs';
import type { Instant } from '../../../../shared/domain/schema/primitives';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { fitHeight, type Page } from './page-setup';
import { type ResultsFacts, ruleVerdict } from './results-facts';
import { blanks, SheetPen } from './sheet-pen';
import { writeSignatureBoxes } from './signature-boxes';

export const SUMMARY_PAGE: Page = { orientation: 'portrait', pagesWide: 1 };

const COLUMNS = 5;

/** The first sheet: what this workbook is, whose, and where everything stands. */
export function writeSummarySheet(
  sheet: Worksheet,
  facts: ResultsFacts,
  cells: CellContents,
  now: Instant,
): void {
  const pen = new SheetPen(sheet, [26, 28, 9, 20, 17]);
  writeTop(pen, facts, cells, now);
  writeSheetLinks(pen, facts, cells);
  writeDepartments(pen, facts, cells);
  writeObjectives(pen, facts, cells);
  writeParticipants(pen, facts, cells);
  writeSignatureBoxes(
    pen,
    [
      { role: cells.t('terms.role.coo'), name: facts.nameOf('coo'), columns: 2 },
      { role: cells.t('terms.role.ceo'), name: facts.nameOf('ceo'), columns: 3 },
    ],
    cells,
  );
  fitHeight(sheet, SUMMARY_PAGE, pen.height);
}

function writeTop(pen: SheetPen, facts: ResultsFacts, cells: CellContents, now: Instant): void {
  const { t } = cells;
  pen.stretchedLine([{ content: cells.text(facts.company, STYLES.title), columns: COLUMNS }]);
  pen.stretchedLine([{ content: cells.text(t('results.title'), STYLES.subtitle), columns: COLUMNS }]);
  pen.skip(8);
  const fact = (label: string, content: CellContent) => pair(pen, cells.text(label, STYLES.label), content);
  fact(t('terms.period'), cells.text(facts.period));
  fact(t('terms.sessionDate'), cells.date(facts.workshop.design.sessionDate));
  fact(t('results.createdAt'), cells.moment(now));
  fact(t('results.workbookLanguage'), cells.text(t(`terms.language.${cells.language}`)));
  if (cells.cutTexts > 0) {
    fact(t('results.note'), cells.text(t('results.textsCut', { count: cells.cutTexts })));
  }
}

function writeSheetLinks(pen: SheetPen, { sheetNames }: ResultsFacts, cells: CellContents): void {
  const { t } = cells;
  heading(pen, t('results.contents'), cells);
  const link = (name: 'responsibilities' | 'register') =>
    pair(
      pen,
      cells.link(sheetNames[name], t(`results.sheet.${name}`)),
      cells.text(t(`results.about.${name}`)),
    );
  link('responsibilities');
  link('register');
}

function writeDepartments(pen: SheetPen, { departments, chosen }: ResultsFacts, cells: CellContents): void {
  const { t } = cells;
  heading(pen, t('results.departments'), cells);
  pen.line(
    [
      cells.text(t('terms.department'), STYLES.header),
      cells.text(t('results.head'), STYLES.header),
      cells.text(t('terms.kpi'), STYLES.headerCentre),
      cells.text(t('results.rule'), STYLES.header),
      cells.text(t('results.sheetColumn'), STYLES.header),
    ],
    20,
  );
  for (const { name, head, kpis, sheetName } of departments) {
    const verdict = ruleVerdict(kpis.length);
    pen.line([
      cells.text(name, STYLES.strong),
      cells.text(head),
      cells.count(kpis.length),
      cells.text(t(`results.verdict.${verdict}`), verdict === 'within' ? STYLES.good : STYLES.watch),
      cells.link(sheetName, t('results.openSheet')),
    ]);
  }
  pen.line([
    cells.text(t('results.total'), STYLES.label),
    ...blanks(1, STYLES.text),
    cells.count(chosen.length),
    ...blanks(2, STYLES.text),
  ]);
}

function writeObjectives(pen: SheetPen, { workshop }: ResultsFacts, cells: CellContents): void {
  const objectives = workshop.design.objectives.filter(({ text }) => text.trim() !== '');
  if (objectives.length === 0) return;
  heading(pen, cells.t('terms.objectives'), cells);
  objectives.forEach(({ text }, index) => {
    pen.stretchedLine([{ content: cells.text(`${index + 1}. ${text}`), columns: COLUMNS }]);
  });
}

function writeParticipants(pen: SheetPen, { workshop }: ResultsFacts, cells: CellContents): void {
  const { participants, departments } = workshop.design;
  const present = participants.filter(({ name }) => name.trim() !== '');
  if (present.length === 0) return;
  heading(pen, cells.t('terms.participants'), cells);
  for (const { id, name, role } of present) {
    const headed = departments.filter(({ headId }) => headId === id).map((department) => department.name);
    const roleText = [cells.t(`terms.role.${role}`), ...headed].filter((part) => part !== '').join(' · ');
    pair(pen, cells.text(name, STYLES.strong), cells.text(roleText));
  }
}

/** A line of two: the first in the first column, the second over all the others. */
function pair(pen: SheetPen, first: CellContent, second: CellContent): void {
  pen.stretchedLine([
    { content: first, columns: 1 },
    { content: second, columns: COLUMNS - 1 },
  ]);
}

function heading(pen: SheetPen, text: string, cells: CellContents): void {
  pen.skip(8);
  pen.line([cells.text(text, STYLES.heading)], 20);
}
