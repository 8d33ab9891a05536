import { parseCsv } from 'hucre/csv';
import { AppError } from '../../../../shared/errors';
import type { WorkbookCell, WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { isUtf16 } from './file-kind';
import { READ_LIMITS } from './limits';
import { createCellCounter } from './sheet-cells';

/** More separators than this are no list that a person keeps. */
const MOST_SEPARATORS = 2 * READ_LIMITS.cells;

/** The cells of a .csv file: all of them text, as nothing in the file says what else they are. */
export function readCsv(bytes: Uint8Array): WorkbookCells {
  const text = decode(bytes);
  checkSize(text);
  const counter = createCellCounter();
  const cells = parseCsv(text).flatMap((fields, row) => rowCells(fields, row + 1, counter));
  return { format: 'csv', sheets: [{ name: '', cells }] };
}

function rowCells(
  fields: readonly unknown[],
  row: number,
  count: (text: string) => void,
): readonly WorkbookCell[] {
  return fields.flatMap((field, index) => {
    const text = typeof field === 'string' ? field : '';
    if (text === '') return [];
    count(text);
    return [{ row, column: index + 1, kind: 'text' as const, value: text, text }];
  });
}

/** UTF-8 unless it is something else for certain: Excel still writes the Windows encoding. */
function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // Asked for all at once, Node 20 takes Latin-1 for it, and loses dashes, curly quotes and the euro.
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes, { stream: true });
    throw error;
  }
}

function checkSize(text: string): void {
  let separators = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (',;\t|\n\r'.includes(text.charAt(at))) separators += 1;
  }
  if (separators > MOST_SEPARATORS) {
    throw new AppError('workbook-too-full', { cells: READ_LIMITS.cells });
  }
}
