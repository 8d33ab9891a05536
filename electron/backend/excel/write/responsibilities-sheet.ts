import type { Worksheet } from 'exceljs';
import type { CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { Page } from './page-setup';
import type { ResultsFacts } from './results-facts';
import { SheetPen } from './sheet-pen';

export const RESPONSIBILITIES_PAGE: Page = {
  orientation: 'portrait',
  pagesWide: 1,
  isTitled: true,
  repeatedRows: '1:1',
  frozen: { rows: 1, columns: 0 },
};

/**
 * The grid as it was filled in. Every row repeats its department, so that filtering and sorting
 * keep rows whole.
 */
export function writeResponsibilitiesSheet(sheet: Worksheet, facts: ResultsFacts, cells: CellContents): void {
  const { t } = cells;
  const pen = new SheetPen(sheet, [24, 38, 44]);
  const header = [t('terms.department'), t('terms.duty'), t('terms.idealOutcome')];
  pen.line(
    header.map((text) => cells.text(text, STYLES.header)),
    24,
  );
  for (const { department, duty, idealOutcome } of facts.rows) {
    pen.line([
      cells.text(department.name, STYLES.strong),
      cells.text(duty?.text ?? ''),
      cells.text(idealOutcome?.text ?? ''),
    ]);
  }
  if (facts.rows.length === 0) {
    pen.line([cells.text(t('results.noResponsibilities'), STYLES.aside)]);
    return;
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: pen.row, column: 3 } };
}
