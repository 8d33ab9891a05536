import { basename, join } from 'node:path';
import { AppError } from '../../../shared/errors';
import type { Disk } from '../disk';
import { isWorkshopFileName } from '../file-names';
import { toAppError } from '../system-errors';
import { sweepWorkingFiles } from '../working-files';
import { createHandles, type Handles } from './handles';

/** The folder that people see, and the files elsewhere that they opened. */
export interface WorkshopFolder {
  readonly path: string;
  readonly handles: Handles;
  /** Makes the folder on first use; later it is an error that it is gone: a stick may be unplugged. */
  ensure(): Promise<void>;
  /** Makes the folder whatever happened to it. */
  remake(): Promise<void>;
  /** Paths of the workshop files in the folder. */
  list(): Promise<string[]>;
  /** Rejects with `not-found` for handles that stand for nothing known. */
  pathOf(handle: string): Promise<string>;
}

export function createWorkshopFolder(disk: Disk, path: string): WorkshopFolder {
  const { storage } = disk;
  const handles = createHandles();
  let isMade = false;

  const remake = async () => {
    try {
      await storage.makeFolder(path);
      isMade = true;
    } catch (error) {
      throw toAppError(error, join(path, basename(path)));
    }
  };
  const ensure = async () => {
    if (isMade) return;
    await remake();
    await sweepWorkingFiles(storage, path);
  };
  const list = async () => {
    await ensure();
    try {
      const names = await storage.list(path);
      return names.filter(isWorkshopFileName).map((name) => join(path, name));
    } catch (error) {
      throw toAppError(error, join(path, basename(path)));
    }
  };

  return {
    path,
    handles,
    ensure,
    remake,
    list,
    async pathOf(handle) {
      const known = handles.find(handle);
      if (known) return known;
      // After a restart, windows still hold handles of files that were not yet listed again.
      for (const found of await list()) handles.register(found);
      const path = handles.find(handle);
      if (!path) throw new AppError('not-found', { file: '?' });
      return path;
    },
  };
}
