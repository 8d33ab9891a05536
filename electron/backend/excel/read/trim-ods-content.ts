import { AppError } from '../../../../shared/errors';
import { READ_LIMITS } from './limits';
import { elements } from './xml-text';

const ATTRIBUTES = `(?:\\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)?`;
const EMPTY_CELL = new RegExp(`<table:(?:covered-)?table-cell(${ATTRIBUTES})/>`, 'g');
const SPANS = / table:number-(?:columns|rows)-spanned="[^"]*"/g;
const REPEATED = /\stable:number-columns-repeated="(\d+)"/;

/**
 * The content of an .ods file without what only looks like something: cells that carry a colour, and
 * merges, both of which may be repeated to the end of the sheet. Refuses what is out of bounds.
 */
export function trimOdsContent(xml: string): string {
  const trimmed = xml
    .replace(EMPTY_CELL, (cell, attributes: string) => (hasValue(attributes) ? cell : emptyCell(attributes)))
    .replace(SPANS, '');
  checkBounds(trimmed);
  return trimmed;
}

function hasValue(attributes: string): boolean {
  return /\s(?:office:value-type|table:formula)=/.test(attributes);
}

function emptyCell(attributes: string): string {
  const repeated = REPEATED.exec(attributes)?.[1];
  return repeated === undefined
    ? '<table:table-cell/>'
    : `<table:table-cell table:number-columns-repeated="${repeated}"/>`;
}

function checkBounds(xml: string): void {
  let [rows, cells, repeatedRows, columns] = [0, 0, 1, 0];
  for (const { name, attribute } of elements(xml, ['table', 'table-row', 'table-cell'])) {
    if (name === 'table') rows = 0;
    else if (name === 'table-row') {
      repeatedRows = repeats(attribute('number-rows-repeated'));
      columns = 0;
      rows += repeatedRows;
    } else {
      const repeated = repeats(attribute('number-columns-repeated'));
      columns += repeated;
      const isFilled = attribute('value-type') !== undefined || attribute('formula') !== undefined;
      if (isFilled) cells += repeated * repeatedRows;
    }
    const isWithin = rows <= READ_LIMITS.rows && columns <= READ_LIMITS.columns;
    if (!isWithin || cells > READ_LIMITS.cells) {
      throw new AppError('workbook-too-full', { cells: READ_LIMITS.cells });
    }
  }
}

function repeats(attribute: string | undefined): number {
  const number = Number(attribute ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : Number.POSITIVE_INFINITY;
}
