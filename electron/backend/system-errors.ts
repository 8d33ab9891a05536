import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import type { Storage } from './storage';

/** The code of a Node system error such as `ENOSPC`; empty for anything else. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return '';
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : '';
}

export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error));
}

/** A system error of reading or writing `path`, as the code that people read. Others pass unchanged. */
export function toAppError(error: unknown, path: string): unknown {
  const reason = systemCode(error);
  if (reason === '') return error;
  const file = basename(path);
  const options = { cause: error };
  switch (reason) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError('disk-full', {}, options);
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new AppError('read-only', { file }, options);
    case 'EBUSY':
    case 'ETXTBSY':
      return new AppError('file-busy', { file }, options);
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError('folder-missing', { folder: dirname(path) }, options);
    default:
      return new AppError('storage-failed', { reason }, options);
  }
}

/** The same for something that ought to be there: tells a missing file from a missing folder. */
export async function toAppErrorOfExisting(error: unknown, path: string, storage: Storage): Promise<unknown> {
  if (!isMissing(error)) return toAppError(error, path);
  const folderStands = await exists(storage, dirname(path));
  return folderStands
    ? new AppError('not-found', { file: basename(path) }, { cause: error })
    : toAppError(error, path);
}

/** Whether anything stands at `path`; a disk that cannot say so rejects. */
export async function exists(storage: Storage, path: string): Promise<boolean> {
  try {
    await storage.facts(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw toAppError(error, path);
  }
}
