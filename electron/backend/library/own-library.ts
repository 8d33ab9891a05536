import { basename, join } from 'node:path';
import { assertNever } from '../../../shared/assert-never';
import { AppError } from '../../../shared/errors';
import {
  EMPTY_OWN_LIBRARY,
  type OwnLibrary,
  parseOwnLibrary,
  serialiseOwnLibrary,
} from '../../../shared/library/own-entries';
import { writeAtomically } from '../atomic-write';
import { type Disk, retryWhileBusy } from '../disk';
import { fileCodec } from '../file-codec';
import { toAppErrorOfExisting } from '../system-errors';
import { ChangedMeanwhile } from '../workshops/standing';
import { exclusively, type Workspace } from '../workshops/workspace';

/** Stands beside the workshops, for people to copy, mail and mend. */
export const OWN_LIBRARY_FILE = 'KPI Library.json';
/** Thousands of entries; what is larger was hardly written by this app. */
export const MAX_OWN_LIBRARY_BYTES = 5 * 1024 * 1024;

/** The file of people's own library entries. One that does not open is never written over. */
export interface OwnLibraryFile {
  read(): Promise<OwnLibrary>;
  /** Reads, changes and writes in one turn, so that windows and programs lose nothing of each other's. */
  change(edit: (library: OwnLibrary) => OwnLibrary): Promise<OwnLibrary>;
}

export function createOwnLibraryFile(
  workspace: Pick<Workspace, 'disk' | 'folder' | 'queue'>,
): OwnLibraryFile {
  const { disk, folder } = workspace;
  const path = join(folder.path, OWN_LIBRARY_FILE);

  const changeOnce = async (edit: (library: OwnLibrary) => OwnLibrary): Promise<OwnLibrary> => {
    const standing = await readStanding(disk, path);
    const before = libraryOf(standing);
    const after = edit(before);
    if (after !== before) await replace(disk, path, standing, after);
    return after;
  };

  // Whoever knows of no lock, such as an editor or a synced folder, may write between reading and replacing.
  const changeUntilDone = (edit: (library: OwnLibrary) => OwnLibrary): Promise<OwnLibrary> =>
    changeOnce(edit).catch((error: unknown) => {
      if (error instanceof ChangedMeanwhile) return changeUntilDone(edit);
      throw error;
    });

  return {
    async read() {
      await folder.ensure();
      return libraryOf(await readStanding(disk, path));
    },
    async change(edit) {
      await folder.ensure();
      return exclusively(workspace, path, () => changeUntilDone(edit));
    },
  };
}

interface StandingFile {
  readonly bytes: Uint8Array;
  readonly isWritable: boolean;
}

/** What stands at the path; null where nothing does yet. */
async function readStanding({ storage, timing }: Disk, path: string): Promise<StandingFile | null> {
  try {
    const { size, isWritable } = await storage.facts(path);
    if (size > MAX_OWN_LIBRARY_BYTES) throw new AppError('library-too-large', sizeFacts());
    return { bytes: await retryWhileBusy(timing, () => storage.read(path)), isWritable };
  } catch (error) {
    const told = await toAppErrorOfExisting(error, path, storage);
    if (told instanceof AppError && told.code === 'not-found') return null;
    throw told;
  }
}

function libraryOf(standing: StandingFile | null): OwnLibrary {
  if (standing === null) return EMPTY_OWN_LIBRARY;
  const result = parseOwnLibrary(textOf(standing.bytes));
  switch (result.kind) {
    case 'ok':
      return result.library;
    case 'too-new':
      throw new AppError('library-too-new', { file: OWN_LIBRARY_FILE });
    case 'foreign':
      throw damaged('foreign');
    case 'damaged':
      throw damaged(result.reason);
    default:
      return assertNever(result);
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return fileCodec.decode(bytes);
  } catch {
    throw damaged('encoding');
  }
}

async function replace(
  disk: Disk,
  path: string,
  standing: StandingFile | null,
  library: OwnLibrary,
): Promise<void> {
  if (standing?.isWritable === false) throw new AppError('read-only', { file: basename(path) });
  const bytes = fileCodec.encode(serialiseOwnLibrary(library));
  if (bytes.length > MAX_OWN_LIBRARY_BYTES) throw new AppError('library-full', sizeFacts());
  await writeAtomically(disk, path, bytes, async () => {
    if (!isSame(standing, await readStanding(disk, path))) throw new ChangedMeanwhile();
  });
}

function isSame(before: StandingFile | null, now: StandingFile | null): boolean {
  if (before === null || now === null) return before === now;
  return Buffer.compare(before.bytes, now.bytes) === 0;
}

function damaged(reason: string): AppError {
  return new AppError('library-damaged', { file: OWN_LIBRARY_FILE, reason });
}

function sizeFacts() {
  return { file: OWN_LIBRARY_FILE, megabytes: MAX_OWN_LIBRARY_BYTES / 1024 / 1024 };
}
