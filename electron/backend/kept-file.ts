import { basename, join } from 'node:path';
import { assertNever } from '../../shared/assert-never';
import { AppError } from '../../shared/errors';
import type { KeptFormat } from '../../shared/file-format/kept-format';
import { writeAtomically } from './atomic-write';
import { type Disk, retryWhileBusy } from './disk';
import { fileCodec } from './file-codec';
import { toAppErrorOfExisting } from './system-errors';
import { ChangedMeanwhile } from './workshops/standing';
import { exclusively, type Workspace } from './workshops/workspace';

/** A file that stands beside the workshops, for people to copy, mail and mend. */
export interface KeptFileKind<Content> {
  readonly fileName: string;
  /** What is larger was hardly written by this app. */
  readonly maxBytes: number;
  readonly format: KeptFormat<Content>;
  /** What it holds, as the codes of its errors begin. */
  readonly subject: 'library' | 'mappings' | 'plans';
}

/** What is kept across workshops. A file that does not open is never written over. */
export interface KeptFile<Content> {
  read(): Promise<Content>;
  /** Reads, changes and writes in one turn, so that windows and programs lose nothing of each other's. */
  change(edit: (content: Content) => Content): Promise<Content>;
}

export function createKeptFile<Content>(
  kind: KeptFileKind<Content>,
  workspace: Pick<Workspace, 'disk' | 'folder' | 'queue'>,
): KeptFile<Content> {
  const { disk, folder } = workspace;
  const path = join(folder.path, kind.fileName);

  const changeOnce = async (edit: (content: Content) => Content): Promise<Content> => {
    const standing = await readStanding(kind, disk, path);
    const before = contentOf(kind, standing);
    const after = edit(before);
    if (after !== before) await replace(kind, disk, path, standing, after);
    return after;
  };

  // Whoever knows of no lock, such as an editor or a synced folder, may write between reading and replacing.
  const changeUntilDone = (edit: (content: Content) => Content): Promise<Content> =>
    changeOnce(edit).catch((error: unknown) => {
      if (error instanceof ChangedMeanwhile) return changeUntilDone(edit);
      throw error;
    });

  return {
    async read() {
      await folder.ensure();
      return contentOf(kind, await readStanding(kind, disk, path));
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

/** A kind, whatever it keeps. */
type AnyKind = Pick<KeptFileKind<unknown>, 'fileName' | 'maxBytes' | 'subject'>;

/** What stands at the path; null where nothing does yet. */
async function readStanding(
  kind: AnyKind,
  { storage, timing }: Disk,
  path: string,
): Promise<StandingFile | null> {
  try {
    const { size, isWritable } = await storage.facts(path);
    if (size > kind.maxBytes) throw new AppError(`${kind.subject}-too-large`, sizeFacts(kind));
    return { bytes: await retryWhileBusy(timing, () => storage.read(path)), isWritable };
  } catch (error) {
    const told = await toAppErrorOfExisting(error, path, storage);
    if (told instanceof AppError && told.code === 'not-found') return null;
    throw told;
  }
}

function contentOf<Content>(kind: KeptFileKind<Content>, standing: StandingFile | null): Content {
  if (standing === null) return kind.format.empty;
  const result = kind.format.parse(textOf(kind, standing.bytes));
  switch (result.kind) {
    case 'ok':
      return result.content;
    case 'too-new':
      throw new AppError(`${kind.subject}-too-new`, { file: kind.fileName });
    case 'foreign':
      throw damaged(kind, 'foreign');
    case 'damaged':
      throw damaged(kind, result.reason);
    default:
      return assertNever(result);
  }
}

function textOf(kind: AnyKind, bytes: Uint8Array): string {
  try {
    return fileCodec.decode(bytes);
  } catch {
    throw damaged(kind, 'encoding');
  }
}

async function replace<Content>(
  kind: KeptFileKind<Content>,
  disk: Disk,
  path: string,
  standing: StandingFile | null,
  content: Content,
): Promise<void> {
  if (standing?.isWritable === false) throw new AppError('read-only', { file: basename(path) });
  const bytes = fileCodec.encode(kind.format.serialise(content));
  if (bytes.length > kind.maxBytes) throw new AppError(`${kind.subject}-full`, sizeFacts(kind));
  await writeAtomically(disk, path, bytes, async () => {
    if (!isSame(standing, await readStanding(kind, disk, path))) throw new ChangedMeanwhile();
  });
}

function isSame(before: StandingFile | null, now: StandingFile | null): boolean {
  if (before === null || now === null) return before === now;
  return Buffer.compare(before.bytes, now.bytes) === 0;
}

function damaged({ subject, fileName }: AnyKind, reason: string): AppError {
  return new AppError(`${subject}-damaged`, { file: fileName, reason });
}

function sizeFacts({ fileName, maxBytes }: AnyKind) {
  return { file: fileName, megabytes: maxBytes / 1024 / 1024 };
}
