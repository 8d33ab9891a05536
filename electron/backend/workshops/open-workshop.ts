import { basename, dirname } from 'node:path';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import type { Disk } from '../disk';
import { toAppError } from '../system-errors';
import { readWorkshop } from './read-workshop';
import type { Workspace } from './workspace';

/** Reads a workshop for a window to work on. */
export async function openWorkshop(
  { disk, folder }: Pick<Workspace, 'disk' | 'folder'>,
  path: string,
): Promise<OpenedWorkshop> {
  const { workshop, header, isWritable } = await readWorkshop(disk, path);
  return {
    handle: folder.handles.register(path),
    fileName: basename(path),
    workshop,
    stamp: { revision: header.revision, digest: header.sha256 },
    isReadOnly: !isWritable || !(await isFolderWritable(disk, path)),
  };
}

/** Saving replaces the file, so its folder must be writable too. */
async function isFolderWritable({ storage }: Disk, path: string): Promise<boolean> {
  try {
    return (await storage.facts(dirname(path))).isWritable;
  } catch (error) {
    throw toAppError(error, path);
  }
}
