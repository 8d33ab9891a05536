import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import { aBackend, type TestBackend } from '../../builders/a-backend';
import { aFolder } from '../../builders/a-folder';
import { aSealedFile } from '../../builders/a-sealed-file';
import { aWorkshop } from '../../builders/a-workshop';
import { withCompany } from '../../builders/open-window';

async function aListeningBackend() {
  const backend = aBackend(await aFolder());
  onTestFinished(() => backend.close());
  const heard: string[] = [];
  const { folder } = backend.ports;
  await mkdir(folder);
  backend.api['workshops.changes']({}, (change) => heard.push(change.kind));
  return { backend, folder, heard, api: backend.api };
}

describe('A change from outside', () => {
  it('is heard when a file is put into the folder', async () => {
    const { folder, heard } = await aListeningBackend();
    await writeFile(join(folder, 'Copied.kpiw'), aSealedFile(aWorkshop()));
    await expect.poll(() => heard, { timeout: 4000 }).toContain('listed');
  });

  it('is heard again after the folder was gone and came back', async () => {
    const { folder, heard, api } = await aListeningBackend();
    await api['workshops.list']({});
    await rm(folder, { recursive: true });
    await expect.poll(() => heard, { timeout: 4000 }).toContain('listed');
    await mkdir(folder);
    await api['workshops.list']({});
    heard.length = 0;
    await writeFile(join(folder, 'Copied.kpiw'), aSealedFile(aWorkshop()));
    await expect.poll(() => heard, { timeout: 4000 }).toContain('listed');
  });

  it('breaks nothing when there is no folder to watch', async () => {
    const backend = aBackend(await aFolder());
    backend.api['workshops.changes']({}, () => {});
    expect(await backend.api['workshops.list']({})).toEqual({ workshops: [] });
    await backend.close();
  });
});

describe('A file to show', () => {
  const path = (backend: TestBackend) => join(backend.ports.folder, 'A.kpiw');
  const requested = async ({ api }: TestBackend) => (await api['workshops.requested']({})).handle;

  it('is for the windows that are open, and for no later one', async () => {
    const { backend, heard } = await aListeningBackend();
    backend.showFile(path(backend));
    expect(heard).toEqual(['requested']);
    expect(await requested(backend)).toBeNull();
  });

  it('waits for the first window where none is open', async () => {
    const backend = aBackend(await aFolder());
    backend.showFile(path(backend));
    expect(await requested(backend)).toEqual(expect.any(String));
    expect(await requested(backend)).toBeNull();
  });

  it('of a new window leaves the open ones where they are', async () => {
    const { backend, heard } = await aListeningBackend();
    backend.requestFile(path(backend));
    expect(heard).toEqual([]);
    expect(await requested(backend)).toEqual(expect.any(String));
  });
});

describe('Listeners', () => {
  it('hear although another one throws', async () => {
    const { backend, heard, api, folder } = await aListeningBackend();
    api['workshops.changes']({}, () => {
      throw new Error('broken window');
    });
    api['workshops.changes']({}, (change) => heard.push(`second ${change.kind}`));
    backend.showFile(join(folder, 'A.kpiw'));
    expect(heard).toEqual(['requested', 'second requested']);
    expect(backend.reported).toHaveLength(1);
  });
});

describe('Closing', () => {
  it('waits for a save that is under way', async () => {
    const storage = createNodeStorage();
    let isSlow = false;
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = {
      ...storage,
      rename: async (from: string, to: string) => {
        if (isSlow) await held;
        await storage.rename(from, to);
      },
    };
    const { api, close } = aBackend(await aFolder(), { storage: slow });
    const { handle, workshop, stamp } = await api['workshops.create']({ company: 'Before', language: 'en' });
    isSlow = true;
    const log: string[] = [];
    const saving = api['workshops.save']({ handle, workshop: withCompany(workshop, 'After'), base: stamp });
    const both = Promise.all([saving.then(() => log.push('saved')), close().then(() => log.push('closed'))]);
    await new Promise((resolve) => setImmediate(resolve));
    finish();
    await both;
    expect(log).toEqual(['saved', 'closed']);
    expect((await api['workshops.open']({ handle })).workshop.design.company).toBe('After');
  });
});
