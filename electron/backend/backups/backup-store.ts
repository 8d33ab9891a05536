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
  /** Keeps a copy of what stands there before a signature is saved over it. */
  beforeSigning(standing: Standing): Promise<void>;
  /** The same before a pack that came back is saved over it, or taken back. */
  beforeReturn(standing: Standing): Promise<void>;
  /** Keeps a copy now. Keeping the same bytes twice is one copy. */
  backUp(standing: Standing, reason: BackupReason): Promise<void>;
  /** Newest first. Without an id, as that of a damaged file, whatever stood at that place is meant. */
  list(path: string, documentId: string | null): Promise<BackupFile[]>;
  /** The copies follow a file that was renamed. */
  moved(from: string, to: string, documentId: string | null): Promise<void>;
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
  const foldersHere = async (path: string, documentId: string | null): Promise<string[]> => {
    const isHere = (name: string) =>
      documentId === null
        ? name.endsWith(`_${placePart(path)}`)
        : name === backupFolderName(documentId, path);
    return (await namesIn(folder)).filter(isHere).map((name) => join(folder, name));
  };
  /** Where there is nothing at its place, a file may have been renamed elsewhere. */
  const foldersOf = async (path: string, documentId: string | null): Promise<string[]> => {
    const here = await foldersHere(path, documentId);
    if (here.length > 0 || documentId === null) return here;
    const names = await namesIn(folder);
    return names
      .filter((name) => name.startsWith(`${idPart(documentId)}_`))
      .map((name) => join(folder, name));
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

  const targetOf = ({ path, header }: Standing): string =>
    join(folder, backupFolderName(header?.id ?? 'unknown', path));

  /** Bytes that do not open have no revision; they stood there after all that was saved before. */
  const revisionOf = async ({ path, header }: Standing): Promise<number> =>
    header?.revision ?? ((await list(path, null))[0]?.revision ?? 0) + 1;

  const backUp = async (standing: Standing, reason: BackupReason): Promise<void> => {
    const { bytes, header } = standing;
    const digest = fileCodec.sha256(bytes);
    const target = targetOf(standing);
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

  // Saving matters more than the copy.
  const backUpIfPossible = async (standing: Standing, reason: BackupReason): Promise<boolean> => {
    try {
      await backUp(standing, reason);
      return true;
    } catch (error) {
      report('backups', error);
      return false;
    }
  };

  return {
    backUp,
    list,

    async beforeSave(standing) {
      const target = targetOf(standing);
      const time = editing.get(target) ?? createEditingTime();
      editing.set(target, time);
      if (!time.isDueAt(timing.monotonic())) return;
      // Where it fails, the next save tries again.
      if (await backUpIfPossible(standing, 'editing')) time.backedUp();
    },

    async beforeSigning(standing) {
      await backUpIfPossible(standing, 'signing');
    },

    async beforeReturn(standing) {
      await backUpIfPossible(standing, 'return');
    },

    async moved(from, to, documentId) {
      for (const source of await foldersHere(from, documentId)) {
        const target = source.slice(0, -placePart(from).length) + placePart(to);
        await retryWhileBusy(timing, () => storage.rename(source, target));
      }
    },
  };
}
