import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';

/** A workbook as another library than the writing one sees it. */
export interface ReopenedWorkbook {
  readonly workbook: Workbook;
  readonly sheetNames: readonly string[];
  sheet(name: string): ReopenedSheet;
  /** The text of a part of the package. */
  part(path: string): string;
  /** Paths of the package's parts. */
  readonly parts: readonly string[];
}

interface ReopenedSheet {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly CellValue[])[];
  /** Every text on the sheet. */
  readonly texts: readonly string[];
  /** The rows below the first, by the heads in the first. */
  readonly records: readonly Readonly<Record<string, CellValue>>[];
  /** The cell of a record's column; `row` counts records from 0. */
  recordCell(row: number, column: string): Cell | undefined;
  /** The cell right of the first cell with this text. */
  beside(label: string): CellValue | undefined;
}

export async function reopened(bytes: Uint8Array): Promise<ReopenedWorkbook> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const parts = unzipSync(bytes);
  return {
    workbook,
    sheetNames: workbook.sheets.map(({ name }) => name),
    sheet: (name) =>
      reopenedSheet(
        found(
          workbook.sheets.find((sheet) => sheet.name === name),
          name,
        ),
      ),
    part: (path) => strFromU8(found(parts[path], path)),
    parts: Object.keys(parts),
  };
}

function reopenedSheet(sheet: Sheet): ReopenedSheet {
  const [heads = [], ...below] = sheet.rows;
  const cells = sheet.rows.flat();
  return {
    sheet,
    rows: sheet.rows,
    texts: cells.filter((value) => typeof value === 'string'),
    records: below.map((row) =>
      Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])),
    ),
    recordCell: (row, column) => sheet.cells?.get(`${row + 1},${heads.indexOf(column)}`),
    beside: (label) => {
      const row = sheet.rows.find((values) => values.includes(label));
      return row?.[row.indexOf(label) + 1];
    },
  };
}

function found<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The workbook has no ${name}`);
  return value;
}
