import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { openWindow } from '../../../builders/open-window';

/** A workshop in a folder that another program writes into as well. */
async function aSharedFolder() {
  const root = await aFolder();
  const disk = createNodeStorage();
  const reads: string[] = [];
  const storage = {
    ...disk,
    read: (path: string) => {
      reads.push(path);
      return disk.read(path);
    },
  };
  const { api, ports } = aBackend(root, { storage });
  const opened = await api['workshops.create']({ company: 'A', language: 'en' });
  const { handle } = opened;
  return {
    api,
    opened,
    reads,
    path: join(ports.folder, opened.fileName),
    elsewhere: openWindow(aBackend(root).api, opened),
    digest: async () => (await api['workshops.digest']({ handle })).digest,
  };
}

describe('the digest of a workshop file', () => {
  it('is that of the last save, whoever saved', async () => {
    const { opened, digest, elsewhere } = await aSharedFolder();
    expect(await digest()).toBe(opened.stamp.digest);
    const { stamp } = await elsewhere.save('From a command');
    expect(await digest()).toBe(stamp.digest);
  });

  it('costs no reading while the file stays as it is', async () => {
    const { digest, reads } = await aSharedFolder();
    await digest();
    reads.length = 0;
    await digest();
    await digest();
    expect(reads).toEqual([]);
  });

  it('is none while a program is still writing the file, and asked for again afterwards', async () => {
    const { api, opened, path, digest } = await aSharedFolder();
    const { bytes } = await api['workshops.download']({ handle: opened.handle });
    await truncate(path, bytes.length - 10);
    expect(await digest()).toBeNull();
    await writeFile(path, bytes);
    expect(await digest()).toBe(opened.stamp.digest);
  });

  it('is refused for a file that is gone', async () => {
    const { api, opened } = await aSharedFolder();
    const { handle } = opened;
    await api['workshops.delete']({ handle });
    await expect(api['workshops.digest']({ handle })).rejects.toMatchObject({ code: 'not-found' });
  });
});
