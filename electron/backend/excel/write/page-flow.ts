import type { Worksheet } from 'exceljs';
import { roomOnSheet, type Page } from './page-setup';
import type { SheetPen } from './sheet-pen';

/** Breaks the pages of a sheet where no heading is left behind at a foot, and no drawing is cut. */
export class PageFlow {
  readonly #sheet: Worksheet;
  readonly #pen: SheetPen;
  readonly #room: number;
  /** Points of the rows that each further page repeats; what is above the first block is about these. */
  readonly #repeated: number;
  #pageEnd: number;

  constructor(sheet: Worksheet, pen: SheetPen, page: Page, widths: readonly number[]) {
    this.#sheet = sheet;
    this.#pen = pen;
    this.#room = roomOnSheet(sheet, page, widths);
    this.#repeated = page.repeatedRows ? pen.height : 0;
    this.#pageEnd = this.#room;
  }

  /** Writes a block; where a page would end within it, the block begins on the next one. */
  keepTogether(write: () => void): void {
    const { row, height } = this.#pen;
    write();
    const isCut = this.#pen.height > this.#pageEnd;
    const isFirst = height <= this.#repeated;
    if (isCut && !isFirst) {
      this.#sheet.getRow(row).addPageBreak();
      this.#pageEnd = height + this.#room - this.#repeated;
    }
    // Longer than a page: it goes on to further ones.
    while (this.#pen.height > this.#pageEnd) this.#pageEnd += this.#room - this.#repeated;
  }
}
