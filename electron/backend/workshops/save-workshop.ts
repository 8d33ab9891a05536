import { basename, dirname } from 'node:path';
import type { SaveReceipt, Stamp } from '../../../shared/contract/contract';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError } from '../../../shared/errors';
import { MAX_FILE_BYTES } from '../../../shared/file-format/envelope';
import { type WrittenFile, writeWorkshopFile } from '../../../shared/file-format/write';
import { fileCodec } from '../file-codec';
import { stemForCopyOf } from '../file-names';
import { conflictStem } from './conflict-name';
import { writeNewFile } from './new-file';
import { createNewReturns, createNewSignatures } from './new-record-marks';
import { tooLarge } from './read-workshop';
import {
  ChangedMeanwhile,
  readStanding,
  refuseReadOnly,
  replaceStanding,
  type StandingFile,
} from './standing';
import { exclusively, type Workspace } from './workspace';

interface SaveRequest {
  readonly handle: string;
  readonly workshop: Workshop;
  readonly base: Stamp;
}

/**
 * Saves over the version that a window began from. A file that says something else by now is never
 * overwritten: what the window holds then lands beside it, as a copy named a conflict.
 */
export interface SaveWorkshop {
  (request: SaveRequest): Promise<SaveReceipt>;
}

/** A save that failed after its bytes were in place; its window still counts from `base`. */
interface Unacknowledged {
  readonly base: string;
  readonly written: string;
}

export function createSaveWorkshop(workspace: Workspace): SaveWorkshop {
  const { ports, disk, folder, changes, backups } = workspace;
  const unacknowledged = new Map<string, Unacknowledged>();
  const signatures = createNewSignatures();
  const returns = createNewReturns();

  const isBaseOf = (standing: StandingFile, base: Stamp): boolean => {
    if (standing.digest === base.digest) return true;
    const attempt = unacknowledged.get(standing.path);
    return attempt?.base === base.digest && attempt.written === standing.digest;
  };

  const replace = async (standing: StandingFile, workshop: Workshop, base: Stamp): Promise<Stamp> => {
    const revision = (standing.header?.revision ?? base.revision) + 1;
    const file = writeChecked(workshop, revision, standing);
    if (signatures.isIn(workshop.record, standing)) await backups.beforeSigning(standing);
    if (returns.isIn(workshop.record, standing)) await backups.beforeReturn(standing);
    await backups.beforeSave(standing);
    unacknowledged.set(standing.path, { base: base.digest, written: file.sha256 });
    await replaceStanding(disk, standing, file.bytes);
    unacknowledged.delete(standing.path);
    return { revision, digest: file.sha256 };
  };

  const conflict = async (standing: StandingFile, workshop: Workshop, base: Stamp): Promise<never> => {
    const { path } = standing;
    const copyRevision = base.revision + 1;
    const { bytes, sha256: copyDigest } = writeChecked(workshop, copyRevision, standing);
    const stem = conflictStem(stemForCopyOf(basename(path)), ports.clock.now(), workshop.language);
    const copy = await writeNewFile(workspace, dirname(path), stem, bytes);
    changes.listed();
    const copyHandle = folder.handles.register(copy);
    // With handle and stamp the window goes on saving into the copy without reading it.
    const details = { file: basename(path), copy: basename(copy), copyHandle, copyRevision, copyDigest };
    throw new AppError('changed-on-disk', details);
  };

  const save = async (path: string, { workshop, base }: SaveRequest): Promise<Stamp> => {
    const standing = await readStanding(disk, path);
    if (isBaseOf(standing, base)) {
      refuseReadOnly(standing);
      return replace(standing, workshop, base).catch((error: unknown) => {
        if (error instanceof ChangedMeanwhile) return conflict(standing, workshop, base);
        throw error;
      });
    }
    // A window whose receipt was lost on the way asks again for what has already been done.
    const again = writeChecked(workshop, base.revision + 1, standing);
    if (again.sha256 === standing.digest) return { revision: base.revision + 1, digest: again.sha256 };
    return conflict(standing, workshop, base);
  };

  return async (request) => {
    const path = await folder.pathOf(request.handle);
    const stamp = await exclusively(workspace, path, () => save(path, request));
    changes.saved(request.handle, stamp.digest);
    return { stamp, savedAt: ports.clock.now() };
  };
}

/** A newer version's mark on a file that this version may read and write stays on it. */
function writeChecked(workshop: Workshop, revision: number, { path, header }: StandingFile): WrittenFile {
  const file = writeWorkshopFile(workshop, revision, fileCodec, header?.formatVersion);
  if (file.bytes.length > MAX_FILE_BYTES) throw tooLarge(basename(path));
  return file;
}
