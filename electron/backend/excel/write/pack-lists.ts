import type { Workbook } from 'exceljs';

/** The most characters that a list may have inside a check; a longer one stands on a sheet. */
const MAX_INLINE_CHARACTERS = 255;

/** The lists of a workbook that its checks cannot hold themselves, each a column of a hidden sheet. */
export class PackLists {
  readonly #workbook: Workbook;
  readonly #sheetName: string;
  readonly #places = new Map<string, string>();

  constructor(workbook: Workbook, sheetName: string) {
    this.#workbook = workbook;
    this.#sheetName = sheetName;
  }

  /** What a check's formula says of a list: its words, or where they stand. */
  formulaOf(words: readonly string[]): string {
    const inline = words.join(',');
    const fits = inline.length <= MAX_INLINE_CHARACTERS && !words.some((word) => /[,"\n]|^\s|\s$/.test(word));
    return fits ? `"${inline}"` : this.#placeOf(words);
  }

  #placeOf(words: readonly string[]): string {
    const key = JSON.stringify(words);
    const place = this.#places.get(key) ?? this.#write(words);
    this.#places.set(key, place);
    return place;
  }

  #write(words: readonly string[]): string {
    const sheet =
      this.#workbook.getWorksheet(this.#sheetName) ??
      this.#workbook.addWorksheet(this.#sheetName, { state: 'veryHidden' });
    const column = sheet.getColumn(this.#places.size + 1);
    words.forEach((word, index) => {
      sheet.getCell(index + 1, column.number).value = word;
    });
    return `'${this.#sheetName}'!$${column.letter}$1:$${column.letter}$${words.length}`;
  }
}
