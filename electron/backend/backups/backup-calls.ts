import { basename } from 'node:path';
import type { AppApi } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { writeWorkshopFile } from '../../../shared/file-format/write';
import { writeAtomically } from '../atomic-write';
import { fileCodec } from '../file-codec';
import { handleOf } from '../workshops/handles';
import { openWorkshop } from '../workshops/open-workshop';
import { readWorkshop } from '../workshops/read-workshop';
import {
  ChangedMeanwhile,
  readStandingIfAny,
  refuseReadOnly,
  replaceStanding,
  type StandingFile,
} from '../workshops/standing';
import { exclusively, type Workspace } from '../workshops/workspace';
import type { BackupFile, BackupReason } from './backup-names';

type BackupCalls = Pick<AppApi, 'backups.list' | 'backups.restore'>;

export function backupCalls(workspace: Workspace): BackupCalls {
  const { disk, folder, changes } = workspace;

  const restore = async (path: string, handle: string): Promise<void> => {
    const copies = await backupsOf(workspace, path);
    const wanted = copies.find((copy) => handleOf(copy.path) === handle);
    if (!wanted) throw new AppError('not-found', { file: basename(path) });
    const { workshop, header } = await readWorkshop(disk, wanted.path);
    const standing = await keepWhatStands(workspace, path, 'restore');
    const newest = Math.max(standing?.header?.revision ?? 0, ...copies.map((copy) => copy.revision));
    const { bytes } = writeWorkshopFile(workshop, newest + 1, fileCodec, header.formatVersion);
    await (standing ? replaceStanding(disk, standing, bytes) : writeAtomically(disk, path, bytes));
  };

  return {
    'backups.list': async ({ handle }) => {
      const copies = await backupsOf(workspace, await folder.pathOf(handle));
      const offered = copies.filter((copy) => copy.reason !== 'damaged');
      return {
        backups: offered.map(({ path, at, revision, reason }) => ({
          handle: handleOf(path),
          at,
          revision,
          reason,
        })),
      };
    },

    'backups.restore': async ({ handle, backup }) => {
      const path = await folder.pathOf(handle);
      await exclusively(workspace, path, () => restore(path, backup)).catch((error: unknown) => {
        if (error instanceof ChangedMeanwhile) throw new AppError('file-busy', { file: basename(path) });
        throw error;
      });
      const opened = await openWorkshop(workspace, path);
      changes.saved(opened.handle, opened.stamp.digest);
      return opened;
    },
  };
}

/**
 * Keeps a copy of what stands at `path` and answers it. To be called before anything that replaces
 * more than an edit does: a restore, a return, a signature, a migration.
 */
async function keepWhatStands(
  { disk, backups }: Pick<Workspace, 'disk' | 'backups'>,
  path: string,
  reason: BackupReason,
): Promise<StandingFile | undefined> {
  const standing = await readStandingIfAny(disk, path);
  if (!standing) return undefined;
  refuseReadOnly(standing);
  await backups.backUp(standing, reason);
  return standing;
}

async function backupsOf({ disk, backups }: Workspace, path: string): Promise<BackupFile[]> {
  const standing = await readStandingIfAny(disk, path);
  return backups.list(path, standing?.header?.id ?? null);
}
