import type { Worksheet } from 'exceljs';
import { formatTarget } from '../../../../shared/i18n/format';
import { dutyLines } from '../../../../shared/results/duty-lines';
import type { CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import { writeKpiCards } from './kpi-cards';
import { fitHeight, type Page } from './page-setup';
import type { DepartmentFacts, ResultsFacts } from './results-facts';
import { SheetPen } from './sheet-pen';
import { writeSignatureBoxes } from './signature-boxes';

export const DEPARTMENT_PAGE: Page = { orientation: 'landscape', pagesWide: 1, repeatedRows: '1:2' };

const COLUMNS = 4;

/** What one department answers for, on paper for its wall: duties, KPIs as cards, signatures. */
export function writeDepartmentSheet(
  sheet: Worksheet,
  facts: ResultsFacts,
  department: DepartmentFacts,
  cells: CellContents,
): void {
  const pen = new SheetPen(sheet, [26, 52, 52, 52]);
  writeTop(pen, facts, department, cells);
  writeDuties(pen, department, cells);
  writeKpis(pen, facts, department, cells);
  writeSignatureBoxes(pen, signatories(facts, department, cells), cells);
  fitHeight(sheet, DEPARTMENT_PAGE, pen.height);
}

function writeTop(
  pen: SheetPen,
  facts: ResultsFacts,
  department: DepartmentFacts,
  cells: CellContents,
): void {
  const { t } = cells;
  const context = [facts.company, facts.period].filter((part) => part !== '').join(' · ');
  pen.stretchedLine([{ content: cells.text(department.name, STYLES.title), columns: COLUMNS }]);
  pen.stretchedLine([{ content: cells.text(context, STYLES.subtitle), columns: COLUMNS }]);
  if (department.head === '') return;
  pen.stretchedLine([
    { content: cells.text(t('results.head'), STYLES.label), columns: 1 },
    { content: cells.text(department.head, STYLES.strong), columns: COLUMNS - 1 },
  ]);
}

function writeDuties(pen: SheetPen, { rows, kpis }: DepartmentFacts, cells: CellContents): void {
  const { t } = cells;
  const header = [t('terms.duty'), t('terms.idealOutcome'), t('results.measuredBy'), t('terms.target')];
  pen.leaveGap(8);
  pen.line(
    header.map((text) => cells.text(text, STYLES.header)),
    20,
  );
  for (const { row, duty, serving } of dutyLines(rows, kpis)) {
    pen.line([
      cells.text(duty, STYLES.strong),
      cells.text(row.idealOutcome?.text ?? ''),
      cells.text(serving.map((kpi) => `${kpi.code}  ${kpi.name}`).join('\n')),
      cells.text(serving.map((kpi) => `${kpi.code}: ${formatTarget(kpi, cells.language)}`).join('\n')),
    ]);
  }
}

function writeKpis(pen: SheetPen, facts: ResultsFacts, { kpis }: DepartmentFacts, cells: CellContents): void {
  pen.leaveGap(8);
  if (kpis.length > 0) writeKpiCards(pen, kpis, facts.originOf, cells);
  else pen.line([cells.text(cells.t('results.noDepartmentKpis'), STYLES.aside)]);
}

function signatories(facts: ResultsFacts, { head }: DepartmentFacts, { t }: CellContents) {
  return [
    { role: t('results.head'), name: head, columns: 2 },
    { role: t('terms.role.coo'), name: facts.nameOf('coo'), columns: 1 },
    { role: t('terms.role.ceo'), name: facts.nameOf('ceo'), columns: 1 },
  ];
}
