import { join } from 'node:path';
import type { Clock } from '../../../shared/domain/ports';
import type { FileHeader } from '../../../shared/file-format/envelope';
import { writeAtomically } from '../atomic-write';
import { type Disk, retryWhileBusy } from '../disk';
import { fileCodec } from '../file-codec';
import { isMissing, toAppError } from '../system-errors';
import { sweepWorkingFiles } from '../working-files';
import {
  backupFolderName,
  type BackupFile,
  backupName,
  type BackupReason,
  byRevision,
  idPart,
  parseBackupName,
  placePart,
  shortDigest,
} from './backup-names';
import { createEditingTime, type EditingTime } from './editing-time';
import { backupsToRemove } from './retention';

/** Bytes that stand, or stood, at the path of a workshop. */
export interface Standing {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Null where the bytes no longer open. */
  readonly header: Pick<FileHeader, 'id' | 'revision'> | null;
}

/** Backup copies, outside the document's folder. */
export interface BackupStore {
  /** Counts a save of what stands there, and keeps a copy of it first where one is due. */
  beforeSave(standing: Standing): Promise<void>;
  /** Keeps a copy now. Keeping the same bytes twice is one copy. */
  backUp(standing: Standing, reason: BackupReason): Promise<void>;
  /** Newest first. The id helps to find the copies of a file that was renamed elsewhere. */
  list(path: string, documentId: string | null): Promise<BackupFile[]>;
  /** The copies follow a file that was renamed. */
  moved(from: string, to: string): Promise<void>;
}

export interface BackupPorts {
  readonly disk: Disk;
  readonly folder: string;
  readonly clock: Clock;
  readonly report: (context: string, error: unknown) => void;
}

export function createBackupStore({ disk, folder, clock, report }: BackupPorts): BackupStore {
  const { storage, timing } = disk;
  const editing = new Map<string, EditingTime>();

  const namesIn = async (path: string): Promise<string[]> => {
    try {
      return await storage.list(path);
    } catch (error) {
      if (isMissing(error)) return [];
      throw toAppError(error, join(path, 'x'));
    }
  };
  const backupsIn = async (path: string): Promise<BackupFile[]> => {
    const names = await namesIn(path);
    return names.map((name) => parseBackupName(path, name)).filter((one) => one !== undefined);
  };
  const foldersOf = async (path: string, documentId: string | null): Promise<string[]> => {
    const names = await namesIn(folder);
    const here = names.filter((name) => name.endsWith(`_${placePart(path)}`));
    const elsewhere =
      documentId === null ? [] : names.filter((name) => name.startsWith(`${idPart(documentId)}_`));
    return (here.length > 0 ? here : elsewhere).map((name) => join(folder, name));
  };
  const list = async (path: string, documentId: string | null): Promise<BackupFile[]> => {
    const found = await Promise.all((await foldersOf(path, documentId)).map(backupsIn));
    return found.flat().sort(byRevision);
  };
  const removeOld = async (target: string): Promise<void> => {
    for (const { path } of backupsToRemove(await backupsIn(target))) {
      await storage.remove(path).catch((error: unknown) => report('backups', error));
    }
  };

  /** Bytes that do not open have no revision; they stood there after all that was saved before. */
  const revisionOf = async ({ path, header }: Standing): Promise<number> =>
    header?.revision ?? ((await list(path, null))[0]?.revision ?? 0) + 1;

  const backUp = async (standing: Standing, reason: BackupReason): Promise<void> => {
    const { path, bytes, header } = standing;
    const digest = fileCodec.sha256(bytes);
    const target = join(folder, backupFolderName(header?.id ?? 'unknown', path));
    if ((await backupsIn(target)).some((one) => one.digest === shortDigest(digest))) return;
    const revision = await revisionOf(standing);
    const name = backupName({ revision, at: clock.now(), reason: header ? reason : 'damaged', digest });
    await storage.makeFolder(target).catch((error: unknown) => {
      throw toAppError(error, join(target, name));
    });
    await writeAtomically(disk, join(target, name), bytes);
    await removeOld(target);
    await sweepWorkingFiles(storage, target);
  };

  return {
    backUp,
    list,

    async beforeSave(standing) {
      const time = editing.get(standing.path) ?? createEditingTime();
      editing.set(standing.path, time);
      if (!time.isDueAt(timing.monotonic())) return;
      try {
        await backUp(standing, 'editing');
        time.backedUp();
      } catch (error) {
        // Saving matters more than the copy; the next save tries again.
        report('backups', error);
      }
    },

    async moved(from, to) {
      for (const source of await foldersOf(from, null)) {
        const target = source.slice(0, -placePart(from).length) + placePart(to);
        await retryWhileBusy(timing, () => storage.rename(source, target));
      }
    },
  };
}
