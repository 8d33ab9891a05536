import { basename, join } from 'node:path';
import { AppError } from '../../shared/errors';
import { isWorkbookName } from '../../shared/packs/return/workbook-names';
import type { Storage } from '../backend/storage';

/** A file that came back; with an error where there is none to read. */
export interface ReturnedPath {
  readonly path: string;
  readonly error?: AppError;
}

/** The files that these paths mean: a folder stands for the workbooks in it, by name, each file comes once. */
export async function returnedPaths(storage: Storage, paths: readonly string[]): Promise<ReturnedPath[]> {
  const meant = new Map<string, ReturnedPath>();
  for (const path of paths) {
    for (const one of await meantBy(storage, path)) meant.set(one.path, one);
  }
  return [...meant.values()];
}

async function meantBy(storage: Storage, path: string): Promise<ReturnedPath[]> {
  // What is not there is said where it would be read.
  const isFolder = await storage.facts(path).then(
    (facts) => facts.isFolder,
    () => false,
  );
  if (!isFolder) return [{ path }];
  const names = (await storage.list(path)).filter(isWorkbookName).sort();
  if (names.length > 0) return names.map((name) => ({ path: join(path, name) }));
  return [{ path, error: new AppError('no-workbooks', { folder: basename(path) }) }];
}
