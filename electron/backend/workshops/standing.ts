import { basename } from 'node:path';
import { AppError } from '../../../shared/errors';
import type { FileHeader } from '../../../shared/file-format/envelope';
import { readFileHeader } from '../../../shared/file-format/read';
import type { Standing } from '../backups/backup-store';
import { writeAtomically } from '../atomic-write';
import type { Disk } from '../disk';
import { fileCodec } from '../file-codec';
import { readCapped } from './read-workshop';

/** What stands at a path before something is done to it. Header and digest are null where it does not open. */
export interface StandingFile extends Standing {
  readonly header: FileHeader | null;
  readonly digest: string | null;
  readonly isWritable: boolean;
}

export async function readStanding(disk: Disk, path: string): Promise<StandingFile> {
  const { bytes, isWritable } = await readCapped(disk, path);
  const result = readFileHeader(bytes, fileCodec);
  const header = result.kind === 'ok' ? result.header : null;
  return { path, bytes, header, digest: header?.sha256 ?? null, isWritable };
}

/** The same, or undefined where nothing stands; a missing folder still rejects. */
export async function readStandingIfAny(disk: Disk, path: string): Promise<StandingFile | undefined> {
  try {
    return await readStanding(disk, path);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** Renaming over a file needs no right to change it, so its read-only mark must be heeded here. */
export function refuseReadOnly({ path, isWritable }: StandingFile): void {
  if (!isWritable) throw new AppError('read-only', { file: basename(path) });
}

/** What stood at the path changed between reading and replacing it. */
export class ChangedMeanwhile extends Error {}

/** Replaces what stands by `bytes`, unless someone else was quicker. */
export async function replaceStanding(disk: Disk, standing: StandingFile, bytes: Uint8Array): Promise<void> {
  await writeAtomically(disk, standing.path, bytes, async () => {
    const now = await readCapped(disk, standing.path);
    if (Buffer.compare(now.bytes, standing.bytes) !== 0) throw new ChangedMeanwhile();
  });
}
