import { AppError } from '../../../../shared/errors';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { checkSize } from './check-size';
import { fileKind } from './file-kind';
import { isZipOfWorkbooks } from './packed-workbooks';
import { readCsv } from './read-csv';
import { isOpenDocument, readOds } from './read-ods';
import { readXlsx } from './read-xlsx';
import { unpack } from './unpack';

/**
 * The cells of a workbook from an untrusted file; whatever is wrong with it comes as an `AppError` whose
 * code starts with `workbook-`. It belongs into a process that may be killed.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookCells> {
  checkSize(bytes.length);
  const workbook = await readKnownKind(bytes).catch(asRefusal);
  // A file without a single value is a mistake, and must not pass for a pack in which nothing changed.
  if (workbook.sheets.every(({ cells }) => cells.length === 0)) throw new AppError('workbook-empty');
  return workbook;
}

async function readKnownKind(bytes: Uint8Array): Promise<WorkbookCells> {
  if (fileKind(bytes) === 'text') return readCsv(bytes);
  const names: string[] = [];
  const parts = unpack(bytes, (name) => {
    names.push(name);
    return name === 'mimetype' || /\.(xml|rels)$/i.test(name);
  });
  if (isZipOfWorkbooks(names)) throw new AppError('workbook-packed');
  return isOpenDocument(parts) ? readOds(parts) : readXlsx(parts);
}

/** What a library throws says nothing to people: to them the file is damaged. */
function asRefusal(error: unknown): never {
  throw error instanceof AppError ? error : new AppError('workbook-damaged', {}, { cause: error });
}
