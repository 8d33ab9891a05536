import { AppError } from '../../../../shared/errors';
import { READ_LIMITS } from './limits';
import { elements } from './xml-text';

const ATTRIBUTES = `(?:\\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)?`;
const EMPTY_CELL = new RegExp(`<table:(?:covered-)?table-cell(${ATTRIBUTES})/>`, 'g');
const SPANS = / table:number-(?:columns|rows)-spanned="[^"]*"/g;
/** Rows that repeat on paper and rows in groups stand one level deeper, where the library does not look. */
const ROW_FRAMES = /<\/?table:table-(?:header-rows|rows|row-group)(?:\s[^<>]*)?>/g;
const STYLES = /<office:automatic-styles(?:\s[^<>]*)?(?:\/>|>[^]*?<\/office:automatic-styles\s*>)/;
const PERCENTAGE_CELL = new RegExp(`<table:table-cell(${ATTRIBUTES})(/?)>`, 'g');
const STYLE_NAME = /\stable:style-name="([^"]*)"/;
/** The one style that says something of a value. */
const PERCENT_STYLE =
  '<office:automatic-styles><number:percentage-style style:name="share"><number:number/><number:text>%</number:text></number:percentage-style><style:style style:name="percent" style:family="table-cell" style:data-style-name="share"/></office:automatic-styles>';
const REPEATED = /\stable:number-columns-repeated="(\d+)"/;

/**
 * The content of an .ods file without what only looks like something: styles, cells that carry a colour,
 * and merges, both of which may be repeated to the end of the sheet. Refuses what is out of bounds.
 * Number formats may stand in a part of their own, that of the common styles.
 */
export function trimOdsContent(xml: string, commonStyles = ''): string {
  const percentStyles = findPercentStyles((STYLES.exec(xml)?.[0] ?? '') + commonStyles);
  const trimmed = xml
    .replace(EMPTY_CELL, (cell, attributes: string) => (hasValue(attributes) ? cell : emptyCell(attributes)))
    .replace(SPANS, '')
    .replace(ROW_FRAMES, '')
    .replace(PERCENTAGE_CELL, (cell, attributes: string, end: string) =>
      hasPercentage(attributes, percentStyles) ? percentageCell(attributes, end) : cell,
    )
    .replace(STYLES, '')
    .replace('<office:body', `${PERCENT_STYLE}<office:body`);
  checkBounds(trimmed);
  return trimmed;
}

function hasValue(attributes: string): boolean {
  return /\s(?:office:value-type|table:formula)=/.test(attributes);
}

/** LibreOffice says of the value that it is a percentage, Gnumeric of its style alone. */
function hasPercentage(attributes: string, percentStyles: ReadonlySet<string>): boolean {
  const type = /\soffice:value-type="(percentage|float)"/.exec(attributes)?.[1];
  return (
    type === 'percentage' || (type === 'float' && percentStyles.has(STYLE_NAME.exec(attributes)?.[1] ?? ''))
  );
}

function findPercentStyles(styles: string): ReadonlySet<string> {
  const formats = new Set(
    [...elements(styles, ['percentage-style'])].map((format) => format.attribute('name')),
  );
  const percent = [...elements(styles, ['style'])].filter((style) =>
    formats.has(style.attribute('data-style-name')),
  );
  return new Set(percent.map((style) => style.attribute('name') ?? ''));
}

function percentageCell(attributes: string, end: string): string {
  return `<table:table-cell${attributes.replace(STYLE_NAME, '')} table:style-name="percent"${end}>`;
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
