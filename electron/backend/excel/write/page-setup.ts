import type { AddWorksheetOptions, Worksheet } from 'exceljs';
import type { Paper } from '../../../../shared/contract/contract';
import type { Translate } from '../../../../shared/i18n/i18n';
import { shortLine } from './safe-text';

/** Excel's number of each paper. */
const PAPER_SIZE: Readonly<Record<Paper, number>> = { a4: 9, f4: 14 };
/** Excel reads no more than 255 characters of a header; its codes and doubled signs count too. */
const MAX_HEADER_PART = 90;
const HEADER_TYPE = '&"Arial,Regular"&8 ';
const TITLE = '&C&"Arial,Bold"&12 &A';

export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages side by side; as many below as it takes. */
  readonly pagesWide: number;
  /** Rows that every page repeats, such as `1:2`. */
  readonly repeatedRows?: string;
  readonly repeatedColumns?: string;
  /** Its pages say its name above, as nothing else on them does. */
  readonly isTitled?: boolean;
  /** Rows and columns that stay in sight on the screen. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** What every page of a workbook says, and on which paper. */
export interface Printing {
  readonly company: string;
  readonly period: string;
  readonly paper: Paper;
  readonly t: Translate;
}

/** How a sheet prints and opens: fitted to its width, named and numbered on every page. */
export function sheetOptions(
  page: Page,
  { company, period, paper, t }: Printing,
): Partial<AddWorksheetOptions> {
  const { frozen } = page;
  return {
    pageSetup: {
      paperSize: PAPER_SIZE[paper],
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: page.pagesWide,
      fitToHeight: 0,
      pageOrder: 'downThenOver',
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(page.repeatedRows && { printTitlesRow: page.repeatedRows }),
      ...(page.repeatedColumns && { printTitlesColumn: page.repeatedColumns }),
    },
    headerFooter: {
      oddHeader: `&L${HEADER_TYPE}${headerText(company)}${page.isTitled ? TITLE : ''}&R${HEADER_TYPE}${headerText(period)}`,
      oddFooter: `&L${HEADER_TYPE}&A&R${HEADER_TYPE}${t('results.page', { page: '&P', pages: '&N' })}`,
    },
    views: [
      frozen
        ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: false }
        : { showGridLines: false },
    ],
  };
}

/** Points of a page between its margins, and the smallest scale that still reads well on paper. */
const PAGE_HEIGHT: Readonly<Record<Paper, Record<Page['orientation'], number>>> = {
  a4: { portrait: 748, landscape: 501 },
  f4: { portrait: 842, landscape: 518 },
};
const LEAST_SCALE = 0.65;
const PAGE_WIDTH: Readonly<Record<Paper, Record<Page['orientation'], number>>> = {
  a4: { portrait: 537, landscape: 784 },
  f4: { portrait: 551, landscape: 878 },
};
/** A column is this many points wide per character, and its margins. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_MARGINS = 3.75;
/** Programs set rows a little higher than they say. */
const CERTAINTY = 0.95;

/** Points of rows that a page of a sheet holds, as far as its width makes the program shrink it. */
export function roomOnSheet(
  { pageSetup }: Worksheet,
  { orientation }: Page,
  widths: readonly number[],
): number {
  const paper = pageSetup.paperSize === PAPER_SIZE.f4 ? 'f4' : 'a4';
  const width = widths.reduce((sum, one) => sum + one * POINTS_PER_CHARACTER + COLUMN_MARGINS, 0);
  const scale = Math.min(1, PAGE_WIDTH[paper][orientation] / width);
  return (PAGE_HEIGHT[paper][orientation] / scale) * CERTAINTY;
}

/** Keeps a sheet on one page where that leaves it legible, so that no signature stands alone. */
export function fitHeight(sheet: Worksheet, page: Page, points: number): void {
  const paper = sheet.pageSetup.paperSize === PAPER_SIZE.f4 ? 'f4' : 'a4';
  if (points * LEAST_SCALE <= PAGE_HEIGHT[paper][page.orientation]) sheet.pageSetup.fitToHeight = 1;
}

/** In headers `&` begins a code, so a typed one is doubled. */
function headerText(typed: string): string {
  let length = MAX_HEADER_PART;
  let escaped = shortLine(typed, length).replaceAll('&', '&&');
  while (escaped.length > MAX_HEADER_PART) {
    length -= 1;
    escaped = shortLine(typed, length).replaceAll('&', '&&');
  }
  return escaped;
}
