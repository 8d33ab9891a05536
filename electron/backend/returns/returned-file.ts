import { basename } from 'node:path';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { AppError } from '../../../shared/errors';
import { type Disk, retryWhileBusy } from '../disk';
import { checkSize } from '../excel/read/check-size';
import type { WorkbookReader } from '../excel/read/workbook-reader';
import { toAppErrorOfExisting } from '../system-errors';

/** The cells of a workbook that somebody sent; one that is too large is refused unread. */
export async function readReturnedFile(
  disk: Disk,
  reader: WorkbookReader,
  path: string,
): Promise<WorkbookCells> {
  return reader.read(await bytesOf(disk, path), basename(path));
}

async function bytesOf({ storage, timing }: Disk, path: string): Promise<Uint8Array> {
  try {
    const { size } = await storage.facts(path);
    checkSize(size, basename(path));
    return await retryWhileBusy(timing, () => storage.read(path));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw await toAppErrorOfExisting(error, path, storage);
  }
}
