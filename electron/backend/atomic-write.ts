import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors';
import { type Disk, isBusy, retryWhileBusy } from './disk';
import type { OpenFile, Storage } from './storage';
import { toAppError } from './system-errors';
import { temporaryName } from './working-files';

/**
 * Puts `bytes` at `path` whole or not at all: written beside it, checked, synced, then renamed over
 * it. When this returns, the bytes survive a power cut; when it throws before the rename, what stood
 * at `path` is untouched. `beforeReplace` has the last word: if it throws, nothing is replaced.
 */
export async function writeAtomically(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  beforeReplace: () => Promise<void> = async () => {},
): Promise<void> {
  const temporary = join(dirname(path), temporaryName());
  try {
    await writeWhole(disk.storage, temporary, bytes);
    await beforeReplace();
    await moveOver(disk, temporary, path);
  } catch (error) {
    await discard(disk.storage, temporary);
    throw toAppError(error, path);
  }
  await syncFolderOf(disk, path);
}

/** Renames over whatever stands at `to`; one that stays refused means that someone holds `to` open. */
export async function moveOver(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await retryWhileBusy(disk.timing, () => disk.storage.rename(from, to));
  } catch (error) {
    if (isBusy(error)) throw new AppError('file-busy', { file: basename(to) }, { cause: error });
    throw error;
  }
}

export async function syncFolderOf(disk: Disk, path: string): Promise<void> {
  try {
    await disk.storage.syncFolder(dirname(path));
  } catch (error) {
    throw toAppError(error, path);
  }
}

async function writeWhole(storage: Storage, path: string, bytes: Uint8Array): Promise<void> {
  const file = await storage.create(path);
  try {
    await writeAll(file, bytes);
    await checkSize(storage, path, bytes.length);
    await file.sync();
  } catch (error) {
    // The first error tells what happened; a second one from closing would only hide it.
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const count = await file.write(bytes.subarray(written));
    if (count <= 0) throw new AppError('storage-failed', { reason: 'short write' });
    written += count;
  }
}

/** A full disk has been seen to report success and leave a truncated file. */
async function checkSize(storage: Storage, path: string, expected: number): Promise<void> {
  const { size } = await storage.facts(path);
  if (size !== expected) throw new AppError('storage-failed', { reason: 'truncated' });
}

/** A temporary file that cannot be removed now is swept later. */
async function discard(storage: Storage, path: string): Promise<void> {
  await storage.remove(path).catch(() => undefined);
}
