import type { Worksheet } from 'exceljs';
import { balance, type BalanceCounts } from '../../../../shared/domain/review/balance';
import type { Instant } from '../../../../shared/domain/schema/primitives';
import { ruleVerdict } from '../../../../shared/results/agreed-results';
import {
  participantLines,
  signatureLines,
  signedVersions,
  stageText,
} from '../../../../shared/results/summary-texts';
import type { CellContent, CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { fitHeight, type Page } from './page-setup';
import type { ResultsFacts } from './results-facts';
import type { SheetLink } from './sheet-links';
import { blanks, SheetPen } from './sheet-pen';
import { writeSignatureBoxes } from './signature-boxes';

export const SUMMARY_PAGE: Page = { orientation: 'portrait', pagesWide: 1 };

const COLUMNS = 7;

/** The first sheet: what this workbook is, whose, and where everything stands. */
export function writeSummarySheet(
  sheet: Worksheet,
  facts: ResultsFacts,
  links: readonly SheetLink[],
  cells: CellContents,
  now: Instant,
): void {
  const pen = new SheetPen(sheet, [26, 24, 7, 10, 10, 17, 9]);
  writeTop(pen, facts, cells, now);
  writeSheetLinks(pen, otherLinks(links, facts), cells);
  writeDepartments(pen, facts, cells);
  writeObjectives(pen, facts, cells);
  writeParticipants(pen, facts, cells);
  writeVersions(pen, facts, cells);
  writeSignatureBoxes(
    pen,
    [
      { role: cells.t('terms.role.coo'), name: facts.nameOf('coo'), columns: 2 },
      { role: cells.t('terms.role.ceo'), name: facts.nameOf('ceo'), columns: 5 },
    ],
    cells,
  );
  fitHeight(sheet, SUMMARY_PAGE, pen.height);
}

function writeTop(pen: SheetPen, facts: ResultsFacts, cells: CellContents, now: Instant): void {
  const { t } = cells;
  pen.stretchedLine([{ content: cells.text(facts.company, STYLES.title), columns: COLUMNS }]);
  pen.stretchedLine([{ content: cells.text(t('results.title'), STYLES.subtitle), columns: COLUMNS }]);
  pen.leaveGap(8);
  const fact = (label: string, content: CellContent) => pair(pen, cells.text(label, STYLES.label), content);
  fact(t('terms.period'), cells.text(facts.period));
  fact(t('terms.sessionDate'), cells.date(facts.workshop.design.sessionDate));
  fact(t('results.stage'), cells.text(stageText(facts.workshop, cells), STYLES.strong));
  fact(t('results.createdAt'), cells.moment(now));
  fact(t('results.workbookLanguage'), cells.text(t(`terms.language.${cells.language}`)));
  if (cells.cutTexts > 0) {
    fact(t('results.note'), cells.text(t('results.textsCut', { count: cells.cutTexts })));
  }
}

/** Not this sheet itself, nor those of the departments, which stand in a table of their own. */
function otherLinks(links: readonly SheetLink[], { sheetNames, departments }: ResultsFacts): SheetLink[] {
  const known = new Set([sheetNames.summary, ...departments.map((department) => department.sheetName)]);
  return links.filter(({ sheetName }) => !known.has(sheetName));
}

function writeSheetLinks(pen: SheetPen, links: readonly SheetLink[], cells: CellContents): void {
  heading(pen, cells.t('results.contents'), cells);
  for (const { sheetName, about } of links) pair(pen, cells.link(sheetName), cells.text(about));
}

function writeDepartments(pen: SheetPen, { departments, workshop }: ResultsFacts, cells: CellContents): void {
  const { t } = cells;
  const counts = balance(workshop.design);
  const countsOf = new Map(counts.departments.map((one) => [one.departmentId, one]));
  heading(pen, t('results.departments'), cells);
  pen.line(
    [
      cells.text(t('terms.department'), STYLES.header),
      cells.text(t('results.head'), STYLES.header),
      cells.text(t('terms.kpi'), STYLES.headerCentre),
      cells.text(t('results.leading'), STYLES.headerCentre),
      cells.text(t('results.lagging'), STYLES.headerCentre),
      cells.text(t('results.rule'), STYLES.header),
      cells.text(t('results.sheetColumn'), STYLES.header),
    ],
    20,
  );
  for (const { department, name, head, kpis, sheetName } of departments) {
    const verdict = ruleVerdict(kpis.length);
    pen.line([
      cells.text(name, STYLES.strong),
      cells.text(head),
      ...countCells(countsOf.get(department.id), cells),
      cells.text(t(`results.verdict.${verdict}`), verdict === 'within' ? STYLES.good : STYLES.watch),
      cells.link(sheetName, t('results.openSheet')),
    ]);
  }
  pen.line([
    cells.text(t('results.total'), STYLES.label),
    ...blanks(1, STYLES.text),
    ...countCells(counts, cells),
    ...blanks(2, STYLES.text),
  ]);
  if (counts.undecided > 0) {
    pen.line([cells.text(t('results.undecided', { count: counts.undecided }), STYLES.aside)]);
  }
}

function countCells(counts: BalanceCounts | undefined, cells: CellContents): CellContent[] {
  const { chosen = 0, leading = 0, lagging = 0 } = counts ?? {};
  return [chosen, leading, lagging].map((count) => cells.count(count));
}

function writeVersions(pen: SheetPen, { workshop }: ResultsFacts, cells: CellContents): void {
  const { t } = cells;
  const versions = signedVersions(workshop);
  if (versions.length === 0) return;
  heading(pen, t('results.versions'), cells);
  for (const version of versions) {
    const name = `${t('results.version')} ${version.number}`;
    pair(pen, cells.text(name, STYLES.strong), cells.text(signatureLines(version, cells).join('\n')));
  }
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
  const present = participantLines(workshop.design, cells);
  if (present.length === 0) return;
  heading(pen, cells.t('terms.participants'), cells);
  for (const { name, role } of present) pair(pen, cells.text(name, STYLES.strong), cells.text(role));
}

/** A line of two: the first in the first column, the second over all the others. */
function pair(pen: SheetPen, first: CellContent, second: CellContent): void {
  pen.stretchedLine([
    { content: first, columns: 1 },
    { content: second, columns: COLUMNS - 1 },
  ]);
}

function heading(pen: SheetPen, text: string, cells: CellContents): void {
  pen.leaveGap(8);
  pen.line([cells.text(text, STYLES.heading)], 20);
}
