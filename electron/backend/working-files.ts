import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileCodec } from './file-codec';
import type { Storage } from './storage';

const PATTERN = /^\.kpiw-[0-9a-f]{16}\.(tmp|lock)$/;
/** Longer than any write takes, so that only what a killed program left behind is swept. */
const STALE_AFTER = 10 * 60 * 1000;

/** A fresh name for a file that is being written. */
export function temporaryName(): string {
  return `.kpiw-${randomBytes(8).toString('hex')}.tmp`;
}

/** The lock that stands beside a file; made from its name alone, so that all computers of a shared folder agree. */
export function lockName(fileName: string): string {
  return `.kpiw-${fileCodec.sha256(fileCodec.encode(fileName.toLowerCase())).slice(0, 16)}.lock`;
}

export function isWorkingFile(name: string): boolean {
  return PATTERN.test(name);
}

/** Removes what killed programs left in a folder. What cannot be removed stays for the next time. */
export async function sweepWorkingFiles(storage: Storage, folder: string): Promise<void> {
  const names = await storage.list(folder).catch(() => []);
  for (const name of names.filter(isWorkingFile)) {
    const path = join(folder, name);
    const facts = await storage.facts(path).catch(() => undefined);
    if (facts && Date.now() - facts.modifiedAt.getTime() > STALE_AFTER) {
      await storage.remove(path).catch(() => undefined);
    }
  }
}
