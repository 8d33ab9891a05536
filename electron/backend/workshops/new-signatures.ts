import type { Instant } from '../../../shared/domain/schema/primitives';
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
  const latest = new Map<string, Instant>();
  return {
    isIn(record, standing) {
      const now = latestSignature(record);
      if (now === null) return false;
      const before = latest.get(standing.path) ?? latestSignatureIn(standing);
      latest.set(standing.path, now);
      return now !== before;
    },
  };
}

function latestSignatureIn({ bytes }: StandingFile): Instant | null {
  const read = readWorkshopFile(bytes, fileCodec);
  return read.kind === 'ok' ? latestSignature(read.workshop.record) : null;
}

function latestSignature({ versions, pendingSignatures }: WorkshopRecord): Instant | null {
  const signatures = [
    ...versions.flatMap((version) => version.signatures),
    ...pendingSignatures.map(({ signature }) => signature),
  ];
  return signatures.reduce<Instant | null>((latest, { at }) => (latest && latest > at ? latest : at), null);
}
