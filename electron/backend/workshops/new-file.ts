import { basename, join } from 'node:path';
import { FILE_EXTENSION } from '../../../shared/file-format/envelope';
import { writeAtomically } from '../atomic-write';
import { isSameName, numberedName } from '../file-names';
import { exists, toAppError } from '../system-errors';
import { exclusively, type Workspace } from './workspace';

/**
 * Writes a new workshop file and answers its path. Never replaces one: a name that is taken gets
 * " (2)". The lock of the name keeps two programs from choosing the same one.
 */
export function writeNewFile(
  workspace: Pick<Workspace, 'disk' | 'queue'>,
  folder: string,
  stem: string,
  bytes: Uint8Array,
): Promise<string> {
  return claimName(workspace, folder, stem, (path) => writeAtomically(workspace.disk, path, bytes));
}

/** Finds a free name and lets `fill` put a file there. */
export async function claimName(
  workspace: Pick<Workspace, 'disk' | 'queue'>,
  folder: string,
  stem: string,
  fill: (path: string) => Promise<void>,
): Promise<string> {
  const taken = await namesIn(workspace, folder);
  for (let number = 1; ; number += 1) {
    const name = numberedName(stem, number, FILE_EXTENSION);
    if (taken.some((other) => isSameName(other, name))) continue;
    const path = join(folder, name);
    const isFilled = await exclusively(workspace, path, async () => {
      if (await exists(workspace.disk.storage, path)) return false;
      await fill(path);
      return true;
    });
    if (isFilled) return path;
  }
}

async function namesIn({ disk }: Pick<Workspace, 'disk'>, folder: string): Promise<string[]> {
  try {
    return await disk.storage.list(folder);
  } catch (error) {
    throw toAppError(error, join(folder, basename(folder)));
  }
}
