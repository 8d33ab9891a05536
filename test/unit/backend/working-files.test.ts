import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import { lockName, sweepWorkingFiles, temporaryName } from '../../../electron/backend/working-files';
import { aFolder } from '../../builders/a-folder';
import { faultyStorage } from '../../builders/faulty-storage';

const AN_HOUR_AGO = new Date(Date.now() - 3_600_000);

async function aFolderWithOld(...names: string[]): Promise<string> {
  const folder = await aFolder();
  for (const name of names) {
    await writeFile(join(folder, name), '');
    await utimes(join(folder, name), AN_HOUR_AGO, AN_HOUR_AGO);
  }
  return folder;
}

describe('Sweeping what killed programs left', () => {
  it('removes old temporary files and locks, and nothing that is not ours', async () => {
    const others = ['notes.tmp', '.kpiw-short.tmp', 'A.kpiw'];
    const folder = await aFolderWithOld(temporaryName(), lockName('A.kpiw'), ...others);
    await sweepWorkingFiles(createNodeStorage(), folder);
    expect((await readdir(folder)).sort()).toEqual(others.sort());
  });

  it('leaves those that may still be at work', async () => {
    const folder = await aFolder();
    const name = temporaryName();
    await writeFile(join(folder, name), '');
    await sweepWorkingFiles(createNodeStorage(), folder);
    expect(await readdir(folder)).toEqual([name]);
  });

  it('takes no harm from a folder or a file that cannot be swept', async () => {
    const name = temporaryName();
    const folder = await aFolderWithOld(name);
    const storage = faultyStorage(createNodeStorage());
    for (const operation of ['list', 'facts', 'remove']) {
      storage.failWhen((call) => (call.operation === operation ? 'EIO' : undefined));
      await sweepWorkingFiles(storage, folder);
      expect(await readdir(folder)).toEqual([name]);
    }
  });
});

describe('The lock of a file', () => {
  it('has the same name however the file name is capitalised', () => {
    expect(lockName('Plan.kpiw')).toBe(lockName('PLAN.KPIW'));
    expect(lockName('Plan.kpiw')).not.toBe(lockName('Plan 2.kpiw'));
  });
});
