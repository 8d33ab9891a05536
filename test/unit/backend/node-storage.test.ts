import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import { aFolder } from '../../builders/a-folder';

describe('The real disk', () => {
  it('creates only files that are not there', async () => {
    const storage = createNodeStorage();
    const path = join(await aFolder(), 'a');
    const file = await storage.create(path);
    expect(await file.write(new Uint8Array([1, 2, 3]))).toBe(3);
    await file.sync();
    await file.close();
    expect(await storage.read(path)).toEqual(new Uint8Array([1, 2, 3]));
    await expect(storage.create(path)).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it('gives bytes that can be sliced without sharing memory', async () => {
    const path = join(await aFolder(), 'a');
    await writeFile(path, 'abc');
    const bytes = await createNodeStorage().read(path);
    bytes.slice().fill(0);
    expect(new TextDecoder().decode(bytes)).toBe('abc');
  });

  it('knows files from folders', async () => {
    const storage = createNodeStorage();
    const folder = join(await aFolder(), 'one', 'two');
    await storage.makeFolder(folder);
    await storage.makeFolder(folder);
    await writeFile(join(folder, 'a'), 'abc');
    expect(await storage.facts(folder)).toMatchObject({ isFolder: true, isWritable: true });
    expect(await storage.facts(join(folder, 'a'))).toMatchObject({ isFolder: false, size: 3 });
    await storage.remove(join(folder, 'a'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('syncs a folder, and says when it is gone', async () => {
    const folder = await aFolder();
    await createNodeStorage().syncFolder(folder);
    const gone = join(folder, 'gone');
    await expect(createNodeStorage().syncFolder(gone)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('asks Windows for no such thing', async () => {
    await createNodeStorage('win32').syncFolder(join(await aFolder(), 'gone'));
  });
});
