import { basename } from 'node:path';
import { assertNever } from '../../../shared/assert-never';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError } from '../../../shared/errors';
import { type FileHeader, MAX_FILE_BYTES } from '../../../shared/file-format/envelope';
import { readWorkshopFile, type ReadResult } from '../../../shared/file-format/read';
import { type Disk, retryWhileBusy } from '../disk';
import { fileCodec } from '../file-codec';
import { toAppErrorOfExisting } from '../system-errors';

/** A workshop file as it was read. */
export interface WorkshopOnDisk {
  readonly workshop: Workshop;
  readonly header: FileHeader;
  readonly isWritable: boolean;
}

export interface FileOnDisk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isWritable: boolean;
}

export async function readWorkshop(disk: Disk, path: string): Promise<WorkshopOnDisk> {
  const { bytes, isWritable } = await readCapped(disk, path);
  return { ...parseWorkshop(bytes, basename(path)), isWritable };
}

/** A file that may be a workshop; one that is too large is refused unread. */
export async function readCapped(disk: Disk, path: string): Promise<FileOnDisk> {
  try {
    const { size, isWritable } = await disk.storage.facts(path);
    if (size > MAX_FILE_BYTES) throw tooLarge(basename(path));
    return { bytes: await retryWhileBusy(disk.timing, () => disk.storage.read(path)), isWritable };
  } catch (error) {
    throw await toAppErrorOfExisting(error, path, disk.storage);
  }
}

export function parseWorkshop(bytes: Uint8Array, file: string): Omit<WorkshopOnDisk, 'isWritable'> {
  const result = readWorkshopFile(bytes, fileCodec);
  if (result.kind === 'ok') return { workshop: result.workshop, header: result.header };
  throw refusal(result, file);
}

export function tooLarge(file: string): AppError {
  return new AppError('file-too-large', { file, megabytes: MAX_FILE_BYTES / 1024 / 1024 });
}

function refusal(result: Exclude<ReadResult, { kind: 'ok' }>, file: string): AppError {
  switch (result.kind) {
    case 'damaged':
      return new AppError('file-damaged', { file, reason: result.reason });
    case 'foreign':
      return new AppError('file-foreign', { file });
    case 'too-new':
      return new AppError('file-too-new', { file });
    case 'too-large':
      return tooLarge(file);
    default:
      return assertNever(result);
  }
}
