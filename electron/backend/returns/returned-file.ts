import { basename, join } from 'node:path';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { AppError } from '../../../shared/errors';
import { type Disk, retryWhileBusy } from '../disk';
import { checkSize } from '../excel/read/check-size';
import type { WorkbookReader } from '../excel/read/workbook-reader';
import { toAppErrorOfExisting } from '../system-errors';

/** A workbook that somebody sent: its cells, or why nobody can read them. */
export interface ReadWorkbook {
  /** Where it stands; of one in a zip, the zip and its name in there. */
  readonly path: string;
  readonly cells: WorkbookCells | AppError;
}

/** Reads a workbook that somebody sent, or all that are in a zip; a file that is too large is refused unread. */
export async function readReturnedFile(
  disk: Disk,
  reader: WorkbookReader,
  path: string,
): Promise<readonly ReadWorkbook[]> {
  const file = basename(path);
  try {
    const bytes = await bytesOf(disk, path);
    const cells = await cellsOf(reader, bytes, file);
    return isZip(cells) ? await readZip(reader, bytes, path) : [{ path, cells }];
  } catch (error) {
    if (error instanceof AppError) return [{ path, cells: error }];
    throw error;
  }
}

async function readZip(reader: WorkbookReader, bytes: Uint8Array, path: string): Promise<ReadWorkbook[]> {
  const read: ReadWorkbook[] = [];
  for (const one of await reader.unpack(bytes, basename(path))) {
    read.push({ path: join(path, join('/', one.name)), cells: await cellsOf(reader, one.bytes, one.name) });
  }
  return read;
}

function isZip(cells: WorkbookCells | AppError): boolean {
  return cells instanceof AppError && cells.code === 'workbook-packed';
}

function cellsOf(reader: WorkbookReader, bytes: Uint8Array, file: string): Promise<WorkbookCells | AppError> {
  return reader.read(bytes, file).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
}

async function bytesOf(disk: Disk, path: string): Promise<Uint8Array> {
  const { storage, timing } = disk;
  try {
    const { size } = await storage.facts(path);
    checkSize(size, basename(path));
    return await retryWhileBusy(timing, () => storage.read(path));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw await toAppErrorOfExisting(error, path, storage);
  }
}
