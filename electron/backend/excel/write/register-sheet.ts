import type { Worksheet } from 'exceljs';
import type { CellContents } from './cell-contents';
import { STYLES } from './cell-styles';
import type { Page } from './page-setup';
import { NAMING_COLUMNS, type RegisterColumn, registerColumns } from './register-columns';
import type { ResultsFacts } from './results-facts';
import { SheetPen } from './sheet-pen';

export const REGISTER_PAGE: Page = {
  orientation: 'landscape',
  // On one page wide, two dozen columns would print too small to read.
  pagesWide: 3,
  isTitled: true,
  repeatedRows: '1:1',
  repeatedColumns: 'A:C',
  frozen: { rows: 1, columns: NAMING_COLUMNS },
};

/** Every chosen KPI as one row of a table that can be filtered and sorted, department by department. */
export function writeRegisterSheet(sheet: Worksheet, facts: ResultsFacts, cells: CellContents): void {
  const columns = registerColumns(cells);
  const pen = new SheetPen(
    sheet,
    columns.map(({ width }) => width),
  );
  // Before the cells: a table writes its heads itself, without a style.
  if (facts.chosen.length > 0) addTable(sheet, columns, facts.chosen.length);
  pen.line(
    columns.map(({ title }) => cells.text(title, STYLES.header)),
    32,
  );
  for (const kpi of facts.ordered) {
    const origin = facts.originOf(kpi);
    pen.line(columns.map(({ content }) => content(kpi, origin)));
  }
  // A table needs a row: without one, Excel would offer to repair the workbook.
  if (facts.chosen.length === 0) pen.line([cells.text(cells.t('results.noKpis'), STYLES.aside)]);
}

function addTable(sheet: Worksheet, columns: readonly RegisterColumn[], rowCount: number): void {
  sheet.addTable({
    name: 'KpiRegister',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: columns.map(({ title }) => ({ name: title, filterButton: true })),
    rows: Array.from({ length: rowCount }, () => []),
  });
}
