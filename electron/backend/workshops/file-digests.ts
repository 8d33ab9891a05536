import type { Disk } from '../disk';
import { toAppErrorOfExisting } from '../system-errors';
import { readStanding } from './standing';

/** What workshop files say by now, in short: for windows that ask every few seconds. */
export interface FileDigests {
  /** Null where the file does not open, or not yet: programs that sync write it piece by piece. */
  of(path: string): Promise<string | null>;
}

/** Reads a file again only where its size or time have changed. */
export function createFileDigests(disk: Disk): FileDigests {
  const known = new Map<string, { readonly looks: string; readonly digest: string }>();

  return {
    async of(path) {
      const looks = await looksOf(disk, path);
      const before = known.get(path);
      if (before?.looks === looks) return before.digest;
      const { digest } = await readStanding(disk, path);
      if (digest !== null) known.set(path, { looks, digest });
      return digest;
    },
  };
}

async function looksOf({ storage }: Disk, path: string): Promise<string> {
  try {
    const { size, modifiedAt } = await storage.facts(path);
    return `${size} ${modifiedAt.getTime()}`;
  } catch (error) {
    throw await toAppErrorOfExisting(error, path, storage);
  }
}
