import { basename } from 'node:path';
import type { WorkshopEntry } from '../../../shared/contract/contract';
import type { CalendarDate } from '../../../shared/domain/schema/primitives';
import { AppError } from '../../../shared/errors';
import type { FileFacts } from '../storage';
import { toAppErrorOfExisting } from '../system-errors';
import { readWorkshop } from './read-workshop';
import { summaryOf, summaryOfProblem, type WorkshopSummary } from './workshop-entry';
import type { Workspace } from './workspace';

/** The home screen's list. Files that did not change are not read again. */
export interface WorkshopList {
  all(): Promise<WorkshopEntry[]>;
  entry(path: string): Promise<WorkshopEntry>;
}

interface Remembered {
  readonly size: number;
  readonly modifiedAt: number;
  /** Which values are due changes with the day. */
  readonly day: CalendarDate;
  readonly summary: WorkshopSummary;
}

const READ_AT_ONCE = 8;

export function createWorkshopList({
  disk,
  folder,
  ports: { clock },
}: Pick<Workspace, 'disk' | 'folder' | 'ports'>): WorkshopList {
  const remembered = new Map<string, Remembered>();

  const summaryAt = async (path: string, facts: FileFacts): Promise<WorkshopSummary> => {
    const modifiedAt = facts.modifiedAt.getTime();
    const day = clock.today();
    const known = remembered.get(path);
    const isKnown = known?.size === facts.size && known.modifiedAt === modifiedAt && known.day === day;
    if (isKnown) return known.summary;
    const summary = await readWorkshop(disk, path).then(
      (file) => summaryOf(file.workshop, day),
      summaryOfProblem,
    );
    // A file that could not be read for a reason outside of it may be readable the next time.
    if (summary.problem !== 'unreadable')
      remembered.set(path, { size: facts.size, modifiedAt, day, summary });
    return summary;
  };

  const entry = async (path: string): Promise<WorkshopEntry> => {
    const facts = await disk.storage.facts(path).catch(async (error: unknown) => {
      throw await toAppErrorOfExisting(error, path, disk.storage);
    });
    if (facts.isFolder) throw new AppError('not-found', { file: basename(path) });
    return {
      handle: folder.handles.register(path),
      fileName: basename(path),
      changedAt: facts.modifiedAt.toISOString(),
      ...(await summaryAt(path, facts)),
    };
  };

  return {
    entry,
    async all() {
      const paths = await folder.list();
      for (const path of remembered.keys()) if (!paths.includes(path)) remembered.delete(path);
      const entries: WorkshopEntry[] = [];
      for (let start = 0; start < paths.length; start += READ_AT_ONCE) {
        const some = paths.slice(start, start + READ_AT_ONCE);
        const found = await Promise.all(some.map((path) => entry(path).catch(undefinedIfGone)));
        entries.push(...found.filter((one) => one !== undefined));
      }
      return entries.sort(lastChangedFirst);
    },
  };
}

/** A file may go away while the list is made, and a folder may be named like one. */
function undefinedIfGone(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'not-found') return undefined;
  throw error;
}

function lastChangedFirst(one: WorkshopEntry, other: WorkshopEntry): number {
  return other.changedAt.localeCompare(one.changedAt) || one.fileName.localeCompare(other.fileName);
}
