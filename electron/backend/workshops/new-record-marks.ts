import type { WorkshopRecord } from '../../../shared/domain/schema/record';
import { readWorkshopFile } from '../../../shared/file-format/read';
import { fileCodec } from '../file-codec';
import type { StandingFile } from './standing';

/** Tells the saves that bring something new to the record, such as a signature. */
export interface NewRecordMarks {
  isIn(record: WorkshopRecord, standing: StandingFile): boolean;
}

/** What a record has of one sort, each by what makes it another. */
type MarksOf = (record: WorkshopRecord) => readonly string[];

function createNewRecordMarks(marksOf: MarksOf): NewRecordMarks {
  // So that a workshop that has any is read in full only once, and not before every save.
  const known = new Map<string, ReadonlySet<string>>();
  return {
    isIn(record, standing) {
      const now = new Set(marksOf(record));
      if (now.size === 0) return false;
      const before = known.get(standing.path) ?? new Set(marksIn(standing, marksOf));
      known.set(standing.path, now);
      return [...now].some((mark) => !before.has(mark));
    },
  };
}

function marksIn({ bytes }: StandingFile, marksOf: MarksOf): readonly string[] {
  const read = readWorkshopFile(bytes, fileCodec);
  return read.kind === 'ok' ? marksOf(read.workshop.record) : [];
}

/** Every signature by its role and moment: which is the newest, no clock that was set back could tell. */
export function createNewSignatures(): NewRecordMarks {
  return createNewRecordMarks(({ versions, pendingSignatures }) =>
    [
      ...versions.flatMap((version) => version.signatures),
      ...pendingSignatures.map(({ signature }) => signature),
    ].map(({ role, at }) => `${role} ${at}`),
  );
}

/** Every pack that was taken in, and once more when it was taken back. */
export function createNewReturns(): NewRecordMarks {
  return createNewRecordMarks(({ returns }) =>
    returns.map(({ id, takenBackAt }) => `${id} ${takenBackAt ?? ''}`),
  );
}
