import { basename, dirname } from 'node:path';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import { toAppErrorOfExisting } from '../system-errors';
import { readWorkshop } from './read-workshop';
import type { Workspace } from './workspace';

/** Reads a workshop for a window to work on. */
export async function openWorkshop(
  { disk, folder }: Pick<Workspace, 'disk' | 'folder'>,
  path: string,
): Promise<OpenedWorkshop> {
  const { workshop, header } = await readWorkshop(disk, path);
  return {
    handle: folder.handles.register(path),
    fileName: basename(path),
    workshop,
    stamp: { revision: header.revision, digest: header.sha256 },
    isReadOnly: await isReadOnly({ disk }, path),
  };
}

/** Saving replaces the file, so its folder must be writable too. */
async function isReadOnly({ disk }: Pick<Workspace, 'disk'>, path: string): Promise<boolean> {
  try {
    const [file, folder] = await Promise.all([disk.storage.facts(path), disk.storage.facts(dirname(path))]);
    return !file.isWritable || !folder.isWritable;
  } catch (error) {
    throw await toAppErrorOfExisting(error, path, disk.storage);
  }
}
