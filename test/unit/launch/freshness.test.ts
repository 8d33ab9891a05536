import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFresh } from '../../../electron/launch/freshness';
import { aFolder } from '../../builders/a-folder';

/** Files with the second at which each, and every folder above it, was changed. */
async function aProject(files: Readonly<Record<string, number>>) {
  const root = await aFolder();
  const age = (path: string, second: number) => utimes(path, second, second);
  for (const name of Object.keys(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), '');
  }
  for (const name of ['source/deep', 'source']) await age(join(root, name), 1);
  for (const [name, second] of Object.entries(files)) await age(join(root, name), second);
  return {
    root,
    check: () =>
      isFresh(
        [join(root, 'built')],
        ['source', 'lock', 'absent'].map((n) => join(root, n)),
      ),
  };
}

describe('What was built', () => {
  it('is fresh when it is younger than all of its sources', async () => {
    const { check } = await aProject({ 'source/deep/a.ts': 50, lock: 40, built: 100 });
    expect(await check()).toBe(true);
  });

  it('is not when it is missing, or a source or the lock file is younger', async () => {
    expect(await (await aProject({ 'source/deep/a.ts': 50, lock: 40 })).check()).toBe(false);
    expect(await (await aProject({ 'source/deep/a.ts': 150, lock: 40, built: 100 })).check()).toBe(false);
    expect(await (await aProject({ 'source/deep/a.ts': 50, lock: 140, built: 100 })).check()).toBe(false);
  });

  it('is not when a source was taken away', async () => {
    const { root, check } = await aProject({ 'source/deep/a.ts': 50, 'source/deep/b.ts': 50, built: 100 });
    await rm(join(root, 'source/deep/b.ts'));
    expect(await check()).toBe(false);
  });
});
