import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFileLock } from '../../../electron/backend/file-lock';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import { lockName } from '../../../electron/backend/working-files';
import { patientTiming } from '../../builders/a-backend';
import { aFolder } from '../../builders/a-folder';
import { faultyStorage } from '../../builders/faulty-storage';

async function aLockableFile() {
  const folder = await aFolder();
  const storage = faultyStorage(createNodeStorage());
  const timing = patientTiming();
  return {
    folder,
    storage,
    timing,
    lock: join(folder, lockName('a.kpiw')),
    run: <Result>(task: () => Promise<Result>) =>
      withFileLock({ storage, timing }, join(folder, 'a.kpiw'), task),
  };
}

const done = async () => 'done';

describe('The lock beside a file', () => {
  it('stands while the task runs and is gone afterwards', async () => {
    const { run, folder } = await aLockableFile();
    const during = await run(() => readdir(folder));
    expect(during).toEqual([lockName('a.kpiw')]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is gone also after a task that failed', async () => {
    const { run, folder } = await aLockableFile();
    await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes the second wait for the first', async () => {
    const { run } = await aLockableFile();
    const order: string[] = [];
    let finish = () => {};
    const first = run(async () => {
      order.push('first begins');
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      order.push('first ends');
    });
    await expect.poll(() => order).toEqual(['first begins']);
    const second = run(async () => order.push('second begins'));
    await new Promise((resolve) => setImmediate(resolve));
    finish();
    await Promise.all([first, second]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins']);
  });

  it('is taken over at once from a program that died on this computer', async () => {
    const { run, lock, timing } = await aLockableFile();
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    await writeFile(lock, `${hostname()} ${pid} token`);
    expect(await run(done)).toBe('done');
    expect(timing.monotonic()).toBeLessThan(1000);
  });

  it('is taken over when it is old by its date, whoever holds it', async () => {
    const { run, lock, timing } = await aLockableFile();
    await writeFile(lock, 'elsewhere 1 token');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    expect(await run(done)).toBe('done');
    expect(timing.monotonic()).toBeLessThan(1000);
  });

  it('is taken over when it was seen unchanged for ten seconds', async () => {
    const { run, lock, timing } = await aLockableFile();
    await writeFile(lock, `${hostname()} ${process.pid} token`);
    expect(await run(done)).toBe('done');
    expect(timing.monotonic()).toBeGreaterThan(10_000);
    expect(timing.monotonic()).toBeLessThan(12_000);
  });

  it('is left to another program that took it over at the same moment', async () => {
    const { run, lock, storage, timing } = await aLockableFile();
    await writeFile(lock, `${hostname()} 999999999 token`);
    const waitForReal = timing.wait;
    let isStolen = false;
    timing.wait = async (milliseconds) => {
      if (!isStolen) await writeFile(lock, 'elsewhere 7 quicker');
      isStolen = true;
      await waitForReal(milliseconds);
    };
    await run(async () => {
      // By now the quicker one has been waited for, until it too was old.
      expect(timing.monotonic()).toBeGreaterThan(10_000);
    });
    expect(storage.calls.filter((call) => call.operation === 'create').length).toBeGreaterThan(2);
  });

  it('is not removed when someone else holds it by now', async () => {
    const { run, lock } = await aLockableFile();
    await run(() => writeFile(lock, 'elsewhere 7 token'));
    expect(await readFile(lock, 'utf8')).toBe('elsewhere 7 token');
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'is waited for where the system says %s for a moment',
    async (code) => {
      const { run, lock, storage } = await aLockableFile();
      await writeFile(lock, 'elsewhere 7 token');
      let refusals = 0;
      storage.failWhen(({ operation }) => {
        if (operation !== 'create') return undefined;
        refusals += 1;
        // The other program lets go while ours is still refused, as for a file that is being deleted.
        if (refusals === 2) rmSync(lock);
        return refusals < 4 ? code : undefined;
      });
      const standing = await run(() => readFile(lock, 'utf8'));
      expect(standing).toMatch(new RegExp(`^${hostname()} ${process.pid} `));
    },
  );

  it.each(['EPERM', 'EIO'])('of another program stays where ours cannot be made (%s)', async (code) => {
    const { run, lock, storage } = await aLockableFile();
    await writeFile(lock, 'elsewhere 7 token');
    storage.failWhen(({ operation }) => (operation === 'create' ? code : undefined));
    expect(await run(() => readFile(lock, 'utf8'))).toBe('elsewhere 7 token');
    expect(await readFile(lock, 'utf8')).toBe('elsewhere 7 token');
  });

  it.each(['create', 'write', 'close'] as const)('is done without where %s fails', async (operation) => {
    const { run, storage, folder } = await aLockableFile();
    storage.failWhen((call) => (call.operation === operation ? 'ENOSPC' : undefined));
    expect(await run(done)).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is done without when it says only half of its owner', async () => {
    const { run, storage, folder } = await aLockableFile();
    storage.failWhen((call) => (call.operation === 'write' ? 'short' : undefined));
    expect(await run(done)).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not hold up saving for ever when a stale one cannot be removed', async () => {
    const { run, lock, storage } = await aLockableFile();
    await writeFile(lock, 'elsewhere 1 token');
    storage.failWhen((call) => (call.operation === 'remove' ? 'EACCES' : undefined));
    expect(await run(done)).toBe('done');
  });

  it('waits out a lock that cannot be read', async () => {
    const { run, lock, storage } = await aLockableFile();
    await writeFile(lock, 'elsewhere 1 token');
    storage.failWhen((call) => (call.operation === 'read' ? 'EIO' : undefined));
    expect(await run(done)).toBe('done');
  });
});
