import { basename } from 'node:path';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { MAX_FILE_BYTES } from '../../../shared/file-format/envelope';
import { writeWorkshopFile } from '../../../shared/file-format/write';
import { AppError } from '../../../shared/errors';
import type { Disk } from '../disk';
import { fileCodec } from '../file-codec';
import { parseWorkshop, tooLarge } from './read-workshop';
import {
  ChangedMeanwhile,
  readStanding,
  refuseReadOnly,
  replaceStanding,
  type StandingFile,
} from './standing';

/** A workshop together with the bytes that it came from. */
export interface OpenedStanding {
  readonly workshop: Workshop;
  readonly standing: StandingFile;
}

/** Opens a file that a command is going to rewrite; one that may not be changed is refused at once. */
export async function openStanding(disk: Disk, path: string): Promise<OpenedStanding> {
  const standing = await readStanding(disk, path);
  const { workshop } = parseWorkshop(standing.bytes, basename(path));
  refuseReadOnly(standing);
  return { workshop, standing };
}

/** Writes the next revision over the bytes that it was made from, unless they have changed meanwhile. */
export async function saveStanding(disk: Disk, standing: StandingFile, workshop: Workshop): Promise<void> {
  const { header, path } = standing;
  const revision = (header?.revision ?? 0) + 1;
  const { bytes } = writeWorkshopFile(workshop, revision, fileCodec, header?.formatVersion);
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(basename(path));
  try {
    await replaceStanding(disk, standing, bytes);
  } catch (error) {
    if (error instanceof ChangedMeanwhile)
      throw new AppError('file-busy', { file: basename(path) }, { cause: error });
    throw error;
  }
}
