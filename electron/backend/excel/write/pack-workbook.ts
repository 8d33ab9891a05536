import type { Workbook } from 'exceljs';
import type { Paper } from '../../../../shared/contract/contract';
import type { Department } from '../../../../shared/domain/schema/organisation';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { packLayout, type PackLayout, packMeta, type PackOrder } from '../../../../shared/packs/pack-layout';
import { packMetaCells } from '../../../../shared/packs/pack-meta';
import type { PackRow } from '../../../../shared/packs/pack-rows';
import { CellContents } from './cell-contents';
import { packed } from './charts/add-charts';
import { describeWorkbook } from './describe-workbook';
import type { CheckContext } from './pack-checks';
import { type PackFacts, packFacts } from './pack-facts';
import { PackLists } from './pack-lists';
import { columnPlace, makeRoomForPen, rowsOf, tablePage, writePackSheet } from './pack-sheet';
import { START_PAGE, writeStartSheet } from './pack-start-sheet';
import { type Page, type Printing, sheetOptions } from './page-setup';
import { shownText } from './safe-text';
import { newWorkbook, workbookParts } from './workbook-parts';

/** Without a password: it keeps hands from slipping, not people from their own file. */
const NO_PASSWORD = '';
const PROTECTION = { spinCount: 1000, formatRows: true, insertRows: true };

/** The workbook that the head of one department fills in and sends back. */
export async function writePackWorkbook(
  workshop: Workshop,
  department: Department,
  order: PackOrder,
  paper: Paper = 'a4',
): Promise<Uint8Array> {
  const cells = new CellContents(order.language);
  const layout = asShown(packLayout(workshop, department, order, cells.t), cells.t('results.cutMark'));
  const facts = packFacts(workshop, department, order, cells);
  const workbook = await newWorkbook();
  const title = `${facts.company} – ${facts.department}`;
  describeWorkbook(workbook, title, cells.t('terms.productName'), order.sentAt);
  const printing = { company: facts.company, period: facts.department, paper, t: cells.t };
  writeSheets(workbook, layout, facts, cells, printing);
  writeMeta(workbook, layout, cells);
  await Promise.all(workbook.worksheets.map((sheet) => sheet.protect(NO_PASSWORD, { ...PROTECTION })));
  return packed(await workbookParts(workbook), null);
}

/** Sent is what the cells show: only so can a return tell what someone changed. */
function asShown(layout: PackLayout, cutMark: string): PackLayout {
  const shown = ({ values, unit }: PackRow): PackRow => ({
    unit,
    values: Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        typeof value === 'string' ? shownText(value, ` … ${cutMark}`).text : value,
      ]),
    ),
  });
  return { ...layout, tables: layout.tables.map((table) => ({ ...table, rows: table.rows.map(shown) })) };
}

function writeSheets(
  workbook: Workbook,
  { tables }: PackLayout,
  facts: PackFacts,
  cells: CellContents,
  printing: Printing,
): void {
  const { t } = cells;
  const add = (name: string, page: Page) => workbook.addWorksheet(name, sheetOptions(page, printing));
  writeStartSheet(add(t('packs.sheet.start'), START_PAGE), facts, tables, cells);
  const context: CheckContext = {
    t,
    lists: new PackLists(workbook, t('packs.sheet.lists')),
    duties: dutiesPlace(tables, t('packs.sheet.duties')),
  };
  for (const table of tables) {
    const sheet = add(t(`packs.sheet.${table.name}`), tablePage(table));
    writePackSheet(sheet, table, cells, context);
    if (facts.isForm) makeRoomForPen(sheet, table);
  }
}

/** The duties that were there: a list with empty rows opens at its end, where nothing stands. */
function dutiesPlace(tables: PackLayout['tables'], sheetName: string): string | undefined {
  const duties = tables.find(({ name }) => name === 'duties');
  if (!duties || duties.rows.length === 0) return undefined;
  const place = columnPlace(duties, 'duty', rowsOf(duties).first + duties.rows.length - 1);
  return place && `'${sheetName}'!${place.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function writeMeta(workbook: Workbook, layout: PackLayout, { t }: CellContents): void {
  const sheet = workbook.addWorksheet(t('packs.sheet.meta'), { state: 'veryHidden' });
  for (const row of packMetaCells(packMeta(layout))) sheet.addRow(row);
}
