import { basename, dirname, join } from 'node:path';
import type { AppApi } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { FILE_EXTENSION } from '../../../shared/file-format/envelope';
import { moveOver, syncFolderOf } from '../atomic-write';
import type { Disk } from '../disk';
import { withFileLock } from '../file-lock';
import { isSameName, typedFileStem } from '../file-names';
import { exists, toAppErrorOfExisting } from '../system-errors';
import { createBin } from './bin';
import { createFileDigests } from './file-digests';
import type { WorkshopList } from './list-workshops';
import { openWorkshop } from './open-workshop';
import { readCapped } from './read-workshop';
import { readStanding } from './standing';
import { exclusively, type Workspace } from './workspace';

type FileCalls = Pick<
  AppApi,
  | 'workshops.list'
  | 'workshops.open'
  | 'workshops.digest'
  | 'workshops.rename'
  | 'workshops.delete'
  | 'workshops.list-deleted'
  | 'workshops.restore-deleted'
  | 'workshops.download'
>;

/** The calls on files as files: which there are, what they are called, whether they stay. */
export function fileCalls(workspace: Workspace, list: WorkshopList): FileCalls {
  const { disk, folder, changes } = workspace;
  const bin = createBin(workspace);
  const digests = createFileDigests(disk);

  return {
    'workshops.list': async () => ({ workshops: await list.all() }),

    'workshops.open': async ({ handle }) => openWorkshop(workspace, await folder.pathOf(handle)),

    'workshops.digest': async ({ handle }) => ({ digest: await digests.of(await folder.pathOf(handle)) }),

    'workshops.rename': async ({ handle, name }) => {
      const path = await folder.pathOf(handle);
      const target = join(dirname(path), `${typedFileStem(name)}${FILE_EXTENSION}`);
      if (target !== path) {
        await exclusively(workspace, path, () => rename(workspace, path, target));
        folder.handles.moved(path, target);
        changes.listed();
      }
      return list.entry(target);
    },

    'workshops.delete': async ({ handle }) => {
      const binned = await bin.put(await folder.pathOf(handle));
      changes.listed();
      return { binned };
    },

    'workshops.list-deleted': async () => ({ deleted: await bin.list() }),

    'workshops.restore-deleted': async ({ binned }) => {
      const entry = await list.entry(await bin.takeBack(binned));
      changes.listed();
      return entry;
    },

    'workshops.download': async ({ handle }) => {
      const path = await folder.pathOf(handle);
      const { bytes } = await readCapped(disk, path);
      return { fileName: basename(path), bytes };
    },
  };
}

async function rename(workspace: Workspace, path: string, target: string): Promise<void> {
  const { disk, ports } = workspace;
  // A change of case alone meets the file itself where the system holds both names to be one.
  if (isSameName(basename(path), basename(target))) await move(disk, path, target);
  else await withFileLock(disk, target, () => moveToFreeName(disk, path, target));
  await takeBackupsAlong(workspace, path, target).catch((error: unknown) => ports.report('backups', error));
}

async function takeBackupsAlong({ disk, backups }: Workspace, from: string, to: string): Promise<void> {
  const { header } = await readStanding(disk, to);
  await backups.moved(from, to, header?.id ?? null);
}

async function moveToFreeName(disk: Disk, path: string, target: string): Promise<void> {
  if (await exists(disk.storage, target)) throw new AppError('target-exists', { file: basename(target) });
  await move(disk, path, target);
}

async function move(disk: Disk, path: string, target: string): Promise<void> {
  await moveOver(disk, path, target).catch(async (error: unknown) => {
    throw await toAppErrorOfExisting(error, path, disk.storage);
  });
  await syncFolderOf(disk, target);
}
