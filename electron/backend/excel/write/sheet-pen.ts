import type { Row, Worksheet } from 'exceljs';
import type { CellContent } from './cell-contents';
import type { CellStyle } from './cell-styles';
import { lineCount } from './text-measure';

const DEFAULT_SIZE = 10;
/** Height of a line of text, in sizes of its font. */
const LEADING = 1.3;
/** Air below the text of a row, in points. */
const PADDING = 5;
const MAX_ROW_HEIGHT = 409;
/** A column is this many points wide per character, less the margins of its cells. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_MARGINS = 5;
const POINTS_PER_INDENT = 7;

/** A content and the columns it stretches over. */
export interface Stretched {
  readonly content: CellContent;
  readonly columns: number;
}

/**
 * Writes a sheet from the top, line by line. Rows get the height of their text here: LibreOffice
 * does not fit the rows of a file from elsewhere, and no program fits merged cells.
 */
export class SheetPen {
  readonly #sheet: Worksheet;
  readonly #widths: readonly number[];
  #row = 0;
  #height = 0;

  /** Sets the widths of the columns, in characters. */
  constructor(sheet: Worksheet, widths: readonly number[]) {
    this.#sheet = sheet;
    this.#widths = widths;
    sheet.columns = widths.map((width) => ({ width }));
  }

  /** The row last written. */
  get row(): number {
    return this.#row;
  }

  /** Points from the top of the sheet to the foot of the row last written. */
  get height(): number {
    return this.#height;
  }

  /** Fills the next row, a column each; `leastHeight` in points. */
  line(contents: readonly CellContent[], leastHeight = 0): void {
    const row = this.#nextRow();
    let height = leastHeight;
    contents.forEach((content, index) => {
      write(row, index + 1, content);
      height = Math.max(height, heightOf(content, this.#widths[index] ?? 0));
    });
    this.#setHeight(row, height);
  }

  /** Fills the next row with contents that may stretch over several columns. */
  stretchedLine(parts: readonly Stretched[], leastHeight = 0): void {
    const row = this.#nextRow();
    let height = leastHeight;
    let column = 1;
    for (const { content, columns } of parts) {
      const width = this.#widths.slice(column - 1, column - 1 + columns).reduce((sum, one) => sum + one, 0);
      height = Math.max(height, heightOf(content, width));
      write(row, column, content);
      for (let filler = 1; filler < columns; filler += 1) row.getCell(column + filler).style = content.style;
      if (columns > 1) this.#sheet.mergeCellsWithoutStyle(this.#row, column, this.#row, column + columns - 1);
      column += columns;
    }
    this.#setHeight(row, height);
  }

  /** Fills the next row with what programs read and people do not. */
  hiddenLine(contents: readonly CellContent[]): void {
    const row = this.#nextRow();
    contents.forEach((content, index) => write(row, index + 1, content));
    row.hidden = true;
  }

  /** Leaves an empty row of so many points between what stands above and below. */
  leaveGap(height: number): void {
    this.#setHeight(this.#nextRow(), height);
  }

  #setHeight(row: Row, height: number): void {
    row.height = Math.min(height, MAX_ROW_HEIGHT);
    this.#height += row.height;
  }

  #nextRow(): Row {
    this.#row += 1;
    return this.#sheet.getRow(this.#row);
  }
}

/** The same style on several cells without content. */
export function blanks(count: number, style: CellStyle): CellContent[] {
  return Array.from({ length: count }, () => ({ value: null, style }));
}

function write(row: Row, column: number, { value, style }: CellContent): void {
  const cell = row.getCell(column);
  cell.value = value;
  cell.style = style;
}

function heightOf({ value, style }: CellContent, characters: number): number {
  const size = style.font?.size ?? DEFAULT_SIZE;
  const points =
    characters * POINTS_PER_CHARACTER - CELL_MARGINS - (style.alignment?.indent ?? 0) * POINTS_PER_INDENT;
  const isWrapped = typeof value === 'string' && style.alignment?.wrapText === true;
  const lines = isWrapped ? lineCount(value, points, { size, isBold: style.font?.bold === true }) : 1;
  return lines * size * LEADING + PADDING;
}
