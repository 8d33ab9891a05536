import type { NewId } from '../../domain/ports';
import type { Workshop } from '../../domain/schema/workshop';
import { fileFamilies } from './file-families';
import { landReturn } from './land-return';
import { isUpToPeople, type Proposal } from './proposals';
import { readReturn, type ReturnReading, type UnderstoodReturn } from './read-return';
import type { ReturnedFile } from './returned-file';

/** What a file brings, after the files before it. */
export interface ReadFile {
  readonly file: ReturnedFile;
  readonly reading: ReturnReading;
  /** The last file before it that brings something about the same things: what that one brings counts as ours. */
  readonly after: ReturnedFile | null;
}

/** What people decided otherwise than is usual, by `decisionKey`: true takes a proposal in. */
export type Decisions = ReadonlyMap<string, boolean>;

export function decisionKey(file: Pick<ReturnedFile, 'id'>, proposal: Pick<Proposal, 'id'>): string {
  return `${file.id} ${proposal.id}`;
}

/** What is up to people waits for somebody to decide; all else is taken in unless somebody objects. */
export function isAccepted(
  file: ReturnedFile,
  proposal: Pick<Proposal, 'id'> & Parameters<typeof isUpToPeople>[0],
  decisions: Decisions,
): boolean {
  return decisions.get(decisionKey(file, proposal)) ?? !isUpToPeople(proposal);
}

/** When files land, and the ids of what is new in each: the same ones each time they are asked for. */
export interface Arrival {
  readonly at: string;
  newIdsFor(file: ReturnedFile): NewId;
}

/** Files that were read against the same workshop, with what that was. */
interface ReadFamily {
  readonly workshop: Pick<Workshop, 'design'> & { readonly returns: unknown };
  readonly decisions: Decisions;
  readonly reads: readonly ReadFile[];
}

/** Reads files one after the other, each against what the ones before it would make of the workshop. */
export interface FileReader {
  read(
    workshop: Workshop,
    files: readonly ReturnedFile[],
    decisions: Decisions,
    arrival: Arrival,
  ): readonly ReadFile[];
}

/** Remembers what it read: after a decision only files that depend on it are read again. */
export function createFileReader(): FileReader {
  let known = new Map<string, ReadFamily>();

  function isFresh({ workshop, decisions, reads }: ReadFamily, now: Workshop, decided: Decisions): boolean {
    const isSameWorkshop = workshop.design === now.design && workshop.returns === now.record.returns;
    return isSameWorkshop && (reads.length === 1 || decisions === decided);
  }

  return {
    read(workshop, files, decisions, arrival) {
      const next = new Map<string, ReadFamily>();
      for (const family of fileFamilies(workshop, files)) {
        const key = family.map(({ id }) => id).join(' ');
        const before = known.get(key);
        if (before && isFresh(before, workshop, decisions)) next.set(key, before);
        else {
          const reads = readFamily(workshop, family, decisions, arrival);
          const { design, record } = workshop;
          next.set(key, { workshop: { design, returns: record.returns }, decisions, reads });
        }
      }
      known = next;
      const byId = new Map([...next.values()].flatMap(({ reads }) => reads.map((one) => [one.file.id, one])));
      return files.map(({ id }) => byId.get(id)).filter((one) => one !== undefined);
    },
  };
}

function readFamily(
  before: Workshop,
  family: readonly ReturnedFile[],
  decisions: Decisions,
  arrival: Arrival,
): ReadFile[] {
  let workshop = before;
  let after: ReturnedFile | null = null;
  const last = family.at(-1);
  return family.map((file) => {
    const reading = readReturn(workshop, file.workbook);
    if (file !== last && reading.kind === 'understood') {
      workshop = landFile(workshop, file, reading, decisions, arrival);
    }
    const read = { file, reading, after };
    if (reading.kind === 'understood' && reading.proposals.length > 0) after = file;
    return read;
  });
}

function landFile(
  workshop: Workshop,
  file: ReturnedFile,
  reading: UnderstoodReturn,
  decisions: Decisions,
  arrival: Arrival,
): Workshop {
  const accepted = reading.proposals.filter((proposal) => isAccepted(file, proposal, decisions));
  if (accepted.length === 0) return workshop;
  const { fileName } = file;
  return landReturn(workshop, reading, accepted, {
    fileName,
    at: arrival.at,
    newId: arrival.newIdsFor(file),
  });
}

/** The workshop with what was accepted of every file taken in, in the order of the files. */
export function landFiles(
  before: Workshop,
  reads: readonly ReadFile[],
  decisions: Decisions,
  arrival: Arrival,
): Workshop {
  let workshop = before;
  for (const { file, reading, after } of reads) {
    // What came before it has landed by now, so this finds what was found before.
    const now = after ? readReturn(workshop, file.workbook) : reading;
    if (now.kind === 'understood') workshop = landFile(workshop, file, now, decisions, arrival);
  }
  return workshop;
}

/** Ids that are made once for each file, so that what was looked at is what lands. */
export function createArrival(at: string, newId: NewId): Arrival {
  const made = new Map<string, string[]>();
  return {
    at,
    newIdsFor({ id }) {
      const ids = made.get(id) ?? [];
      made.set(id, ids);
      let next = 0;
      return () => {
        const known = ids[next] ?? newId();
        ids[next] = known;
        next += 1;
        return known;
      };
    },
  };
}
