import { basename, join } from 'node:path';
import type { ExportedFile } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { writeAtomically } from '../atomic-write';
import type { Disk } from '../disk';
import { isSameName, numberedName } from '../file-names';
import { isMissing, toAppError, toAppErrorOfExisting } from '../system-errors';
import { createHandles, type Handles } from '../workshops/handles';

/** What people are handed, and what is known of a folder after a restart. */
const EXTENSIONS = ['.xlsx', '.zip', '.pdf'] as const;
type Extension = (typeof EXTENSIONS)[number];

/** The folder that exported files land in, beside the workshops. */
export interface ExportFolder {
  readonly path: string;
  /** What the folder itself is called by. */
  readonly handle: string;
  /** A folder in it, whose files are known here too. */
  within(name: string): ExportFolder;
  /** Replaces an older export of that name, or evades one that is open in another program. */
  write(stem: string, bytes: Uint8Array, extension?: Extension): Promise<ExportedFile>;
  /** Rejects with `not-found` for handles that stand for no export. */
  pathOf(handle: string): Promise<string>;
  read(handle: string): Promise<{ readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
}

export function createExportFolder(
  disk: Disk,
  folder: string,
  handles: Handles = createHandles(),
): ExportFolder {
  const { storage } = disk;

  const namesThere = async (): Promise<string[]> => {
    try {
      return await storage.list(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw toAppError(error, join(folder, 'x'));
    }
  };
  const tryToWrite = async (path: string, bytes: Uint8Array, names: readonly string[]): Promise<boolean> => {
    const isThere = names.some((name) => isSameName(name, basename(path)));
    if (isThere && !(await isReplaceable(disk, path, names))) return false;
    try {
      await writeAtomically(disk, path, bytes);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'file-busy' && isThere) return false;
      throw error;
    }
  };
  const pathOf = async (handle: string): Promise<string> => {
    // After a restart, windows still hold handles of what was made before it.
    if (!handles.find(handle)) await recall(disk, folder, await namesThere(), handles);
    const path = handles.find(handle);
    if (!path) throw new AppError('not-found', { file: '?' });
    await storage.facts(path).catch(async (error: unknown) => {
      throw await toAppErrorOfExisting(error, path, storage);
    });
    return path;
  };

  return {
    path: folder,
    handle: handles.register(folder),
    within: (name) => createExportFolder(disk, join(folder, name), handles),
    pathOf,

    async write(stem, bytes, extension = '.xlsx') {
      await storage.makeFolder(folder).catch((error: unknown) => {
        throw toAppError(error, join(folder, `${stem}${extension}`));
      });
      const names = await namesThere();
      for (let number = 1; ; number += 1) {
        const fileName = numberedName(stem, number, extension);
        const path = join(folder, fileName);
        if (!(await tryToWrite(path, bytes, names))) continue;
        return {
          handle: handles.register(path),
          fileName,
          folder,
          outcome: number === 1 ? 'written' : 'renamed',
        };
      }
    },

    async read(handle) {
      const path = await pathOf(handle);
      const bytes = await storage.read(path).catch(async (error: unknown) => {
        throw await toAppErrorOfExisting(error, path, storage);
      });
      return { fileName: basename(path), bytes };
    },
  };
}

/** Learns the names of what stands in a folder, and in the folders in it. */
async function recall(
  { storage }: Disk,
  folder: string,
  names: readonly string[],
  handles: Handles,
): Promise<void> {
  for (const name of names) {
    const path = join(folder, name);
    if (isExported(name)) handles.register(path);
    else {
      const inside = await storage.list(path).catch(() => null);
      if (inside) handles.register(path);
      for (const one of inside ?? []) if (isExported(one)) handles.register(join(path, one));
    }
  }
}

function isExported(name: string): boolean {
  return EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));
}

/** On Linux and macOS an open file can be replaced, and then the two drift apart unseen: look for the marks. */
async function isReplaceable({ storage }: Disk, path: string, names: readonly string[]): Promise<boolean> {
  const marks = openMarks(basename(path));
  if (names.some((name) => marks.some((mark) => isSameName(mark, name)))) return false;
  const facts = await storage.facts(path).catch(() => undefined);
  return facts === undefined || (facts.isWritable && !facts.isFolder);
}

/** Files that Excel, WPS and LibreOffice put beside a workbook while it is open. */
function openMarks(fileName: string): string[] {
  return [`~$${fileName}`, `.~${fileName}`, `.~lock.${fileName}#`];
}
