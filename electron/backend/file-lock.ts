import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Disk, retryWhileBusy } from './disk';
import { fileCodec } from './file-codec';
import type { OpenFile, Storage } from './storage';
import { isMissing, systemCode } from './system-errors';
import { lockName } from './working-files';

const ASK_AGAIN_AFTER = 20;
/** A lock this old, or seen unchanged for this long, was left behind by a program that died. */
const STALE_AFTER = 10_000;
/** Nobody holds a lock for so long; one that cannot be removed must not hold up saving for ever. */
const GIVE_UP_AFTER = 15_000;
/** Time for another program that took over the same stale lock to show itself. */
const SETTLE_AFTER_TAKEOVER = 50;

/**
 * Runs `task` while a lock file stands beside `path`, so that programs take turns. Locks are advice:
 * where none can be made, the task runs without, and the check before replacing protects the file.
 */
export async function withFileLock<Result>(
  disk: Disk,
  path: string,
  task: () => Promise<Result>,
): Promise<Result> {
  const lock = join(dirname(path), lockName(basename(path)));
  const owner = `${hostname()} ${process.pid} ${randomUUID()}`;
  const isOurs = await acquire(disk, lock, owner);
  try {
    return await task();
  } finally {
    if (isOurs) await release(disk, lock, owner);
  }
}

async function acquire(disk: Disk, lock: string, owner: string): Promise<boolean> {
  const { storage, timing } = disk;
  const start = timing.monotonic();
  let seen = { owner: UNREADABLE, since: start };
  while (timing.monotonic() - start < GIVE_UP_AFTER) {
    const outcome = await tryToCreate(disk, lock, owner);
    if (outcome !== 'taken') return outcome === 'created';
    const holder = await readOwner(storage, lock);
    if (holder !== undefined && holder !== seen.owner) seen = { owner: holder, since: timing.monotonic() };
    const isOld = timing.monotonic() - seen.since > STALE_AFTER;
    const isStale = holder !== undefined && (isOld || (await isAbandoned(storage, lock, holder)));
    if (isStale && (await takeOver(disk, lock, owner))) return true;
    await timing.wait(ASK_AGAIN_AFTER);
  }
  return false;
}

type Outcome = 'created' | 'taken' | 'impossible';

async function tryToCreate({ storage, timing }: Disk, lock: string, owner: string): Promise<Outcome> {
  // Windows refuses, instead of saying that it is there, a file that is being deleted or looked into.
  const file = await retryWhileBusy(timing, () => storage.create(lock)).catch(whyNot);
  if (typeof file === 'string') return file;
  try {
    await writeOwner(file, owner);
    return 'created';
  } catch {
    await storage.remove(lock).catch(() => undefined);
    return 'impossible';
  }
}

function whyNot(error: unknown): Outcome {
  return systemCode(error) === 'EEXIST' ? 'taken' : 'impossible';
}

async function writeOwner(file: OpenFile, owner: string): Promise<void> {
  const bytes = fileCodec.encode(owner);
  try {
    if ((await file.write(bytes)) < bytes.length) throw new Error('short write');
  } finally {
    await file.close();
  }
}

/** Two programs may both find a lock stale; whoever's name stands in it a moment later holds it. */
async function takeOver(disk: Disk, lock: string, owner: string): Promise<boolean> {
  await disk.storage.remove(lock).catch(() => undefined);
  if ((await tryToCreate(disk, lock, owner)) !== 'created') return false;
  await disk.timing.wait(SETTLE_AFTER_TAKEOVER);
  return (await readOwner(disk.storage, lock)) === owner;
}

async function isAbandoned(storage: Storage, lock: string, holder: string): Promise<boolean> {
  const [computer, process_] = holder.split(' ');
  if (computer === hostname() && process_ && !isAlive(Number(process_))) return true;
  const facts = await storage.facts(lock).catch(() => undefined);
  return facts !== undefined && Math.abs(Date.now() - facts.modifiedAt.getTime()) > STALE_AFTER;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

const UNREADABLE = '';

/** Who holds the lock; undefined where it is gone by now. */
async function readOwner(storage: Storage, lock: string): Promise<string | undefined> {
  try {
    return fileCodec.decode(await storage.read(lock));
  } catch (error) {
    return isMissing(error) ? undefined : UNREADABLE;
  }
}

/** Removes our lock, but not that of a program that has taken it over meanwhile. */
async function release({ storage, timing }: Disk, lock: string, owner: string): Promise<void> {
  const holder = await readOwner(storage, lock);
  if (holder !== owner && holder !== UNREADABLE) return;
  // One that stays is stale after a while.
  await retryWhileBusy(timing, () => storage.remove(lock)).catch(() => undefined);
}
