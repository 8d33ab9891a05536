import { basename, dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors';
import { moveOver, syncFolderOf, writeAtomically } from '../atomic-write';
import { type Disk, retryWhileBusy } from '../disk';
import { stemForCopyOf } from '../file-names';
import { exists, isMissing, systemCode, toAppError, toAppErrorOfExisting } from '../system-errors';
import { createHandles } from './handles';
import { claimName } from './new-file';
import { exclusively, type Workspace } from './workspace';

/** Where deleted workshops wait to be wanted again. */
export interface Bin {
  /** Answers a handle to bring the file back by. */
  put(path: string): Promise<string>;
  /** What waits there, what was put there last first, with handles to bring it back by. */
  list(): Promise<DeletedFile[]>;
  /** Answers the path where the file stands again. */
  takeBack(binned: string): Promise<string>;
}

export interface DeletedFile {
  readonly binned: string;
  readonly fileName: string;
}

/** Between the moment with a fresh id and the name that the file had; those have none. */
const SEPARATOR = '~';

export function createBin(workspace: Workspace): Bin {
  const { ports, disk, folder } = workspace;
  const binFolder = join(ports.dataFolder, 'bin');
  const handles = createHandles();
  /** Where files came from that were outside the workshops folder; after a restart they come back into it. */
  const origins = new Map<string, string>();

  const pathOf = async (binned: string): Promise<string> => {
    for (const name of await namesIn(disk, binFolder)) handles.register(join(binFolder, name));
    const path = handles.find(binned);
    if (!path || !(await exists(disk.storage, path))) throw new AppError('not-found', { file: '?' });
    return path;
  };
  const homeOf = async (path: string): Promise<string> => {
    const origin = origins.get(path);
    if (origin && (await exists(disk.storage, origin))) return origin;
    await folder.ensure();
    return folder.path;
  };

  return {
    async put(path) {
      const turn = `${ports.clock.now().replaceAll(':', '.')} ${ports.newId()}`;
      const target = join(binFolder, `${turn}${SEPARATOR}${stemForCopyOf(basename(path))}.kpiw`);
      await exclusively(workspace, path, async () => {
        await disk.storage.makeFolder(binFolder).catch((error: unknown) => {
          throw toAppError(error, target);
        });
        await moveFile(disk, path, target);
      });
      origins.set(target, dirname(path));
      return handles.register(target);
    },

    async list() {
      const names = (await namesIn(disk, binFolder)).filter((name) => name.includes(SEPARATOR));
      return names.toSorted(byTurn).map((name) => ({
        binned: handles.register(join(binFolder, name)),
        fileName: originalName(name),
      }));
    },

    async takeBack(binned) {
      const path = await pathOf(binned);
      const stem = stemForCopyOf(originalName(basename(path)));
      return claimName(workspace, await homeOf(path), stem, (home) => moveFile(disk, path, home));
    },
  };
}

/** The latest first; names that earlier versions made tell no moment, and stand last. */
function byTurn(one: string, other: string): number {
  const [turn, otherTurn] = [one, other].map((name) => (/^\d{4}-\d\d-\d\dT/.exec(name) ? name : ''));
  return (otherTurn ?? '').localeCompare(turn ?? '', 'en');
}

function originalName(name: string): string {
  return name.slice(name.indexOf(SEPARATOR) + 1);
}

/** Moves a file, also to another disk, where it is written anew before the old one goes. */
async function moveFile(disk: Disk, from: string, to: string): Promise<void> {
  const { storage, timing } = disk;
  try {
    await moveOver(disk, from, to);
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw await toAppErrorOfExisting(error, from, storage);
    await writeAtomically(disk, to, await storage.read(from));
    await retryWhileBusy(timing, () => storage.remove(from)).catch((failure: unknown) => {
      throw toAppError(failure, from);
    });
  }
  await syncFolderOf(disk, to);
}

async function namesIn({ storage }: Disk, folder: string): Promise<string[]> {
  try {
    return await storage.list(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw toAppError(error, join(folder, 'x'));
  }
}
