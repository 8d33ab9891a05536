import type { WorkshopRecord } from '../../../shared/domain/schema/record';
import { readWorkshopFile } from '../../../shared/file-format/read';
import { fileCodec } from '../file-codec';
import type { StandingFile } from './standing';

/** Tells the saves that bring a signature. */
export interface NewSignatures {
  isIn(record: WorkshopRecord, standing: StandingFile): boolean;
}

export function createNewSignatures(): NewSignatures {
  // So that a signed workshop is read in full only once, and not before every save.
  const known = new Map<string, ReadonlySet<string>>();
  return {
    isIn(record, standing) {
      const now = signaturesOf(record);
      if (now.size === 0) return false;
      const before = known.get(standing.path) ?? signaturesIn(standing);
      known.set(standing.path, now);
      return [...now].some((signature) => !before.has(signature));
    },
  };
}

function signaturesIn({ bytes }: StandingFile): ReadonlySet<string> {
  const read = readWorkshopFile(bytes, fileCodec);
  return read.kind === 'ok' ? signaturesOf(read.workshop.record) : new Set();
}

/** Every signature by its role and moment: which is the newest, no clock that was set back could tell. */
function signaturesOf({ versions, pendingSignatures }: WorkshopRecord): ReadonlySet<string> {
  const signatures = [
    ...versions.flatMap((version) => version.signatures),
    ...pendingSignatures.map(({ signature }) => signature),
  ];
  return new Set(signatures.map(({ role, at }) => `${role} ${at}`));
}
