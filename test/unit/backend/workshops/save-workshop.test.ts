import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { readFileHeader } from '../../../../shared/file-format/read';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aWorkshop } from '../../../builders/a-workshop';
import { stoppedClock } from '../../../builders/clock-and-ids';
import { codec } from '../../../builders/codec';
import { faultyStorage } from '../../../builders/faulty-storage';
import { openWindow, withCompany } from '../../../builders/open-window';

async function aSavedWorkshop() {
  const root = await aFolder();
  const storage = faultyStorage(createNodeStorage());
  const backend = aBackend(root, { storage });
  const { api } = backend;
  const opened = await api['workshops.create']({ company: 'Before', language: 'en' });
  const path = join(backend.ports.folder, opened.fileName);
  return {
    root,
    storage,
    backend,
    api,
    path,
    opened,
    folder: backend.ports.folder,
    window: openWindow(api, opened),
    bytes: () => readFile(path),
    names: () => readdir(backend.ports.folder),
    copies: async () => (await readdir(backend.ports.folder)).filter((name) => name.includes('conflict')),
  };
}

describe('Saving', () => {
  it('gives a receipt that names what is on the disk', async () => {
    const { window, bytes, opened } = await aSavedWorkshop();
    const { stamp, savedAt } = await window.save('After');
    expect(savedAt).toBe('2026-08-03T02:00:00.000Z');
    expect(stamp.revision).toBe(opened.stamp.revision + 1);
    expect(readFileHeader(await bytes(), codec)).toMatchObject({
      header: { revision: stamp.revision, sha256: stamp.digest },
    });
  });

  it('goes on from receipt to receipt, also with nothing changed', async () => {
    const { window, copies } = await aSavedWorkshop();
    await window.save('A');
    await window.save('A');
    await window.save('B');
    expect(await window.companyOnDisk()).toBe('B');
    expect(await copies()).toEqual([]);
  });

  it('lets saves of one window that overlap take their turn', async () => {
    const { window, api, opened, copies } = await aSavedWorkshop();
    const first = api['workshops.save']({
      handle: opened.handle,
      workshop: withCompany(opened.workshop, 'first'),
      base: opened.stamp,
    });
    const second = first.then(({ stamp }) =>
      api['workshops.save']({
        handle: opened.handle,
        workshop: withCompany(opened.workshop, 'second'),
        base: stamp,
      }),
    );
    await Promise.all([first, second]);
    expect(await window.companyOnDisk()).toBe('second');
    expect(await copies()).toEqual([]);
  });

  it('answers the same receipt when the first one was lost on the way', async () => {
    const { api, opened, copies } = await aSavedWorkshop();
    const request = {
      handle: opened.handle,
      workshop: withCompany(opened.workshop, 'After'),
      base: opened.stamp,
    };
    const first = await api['workshops.save'](request);
    expect(await api['workshops.save'](request)).toEqual(first);
    expect(await copies()).toEqual([]);
  });

  it('keeps keys it does not know, at any depth', async () => {
    const { folder, api } = await aSavedWorkshop();
    const base = aWorkshop();
    const fromLater = { ...base, mood: 7, design: { ...base.design, zones: [{ deep: true }] } };
    await writeFile(join(folder, 'Later.kpiw'), aSealedFile(fromLater));
    const window = await openByName(api, 'Later.kpiw');
    await window.save('Changed');
    const text = await readFile(join(folder, 'Later.kpiw'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      payload: { mood: 7, design: { company: 'Changed', zones: [{ deep: true }] } },
    });
  });

  it('keeps the mark of a newer version whose files can be read', async () => {
    const { folder, api } = await aSavedWorkshop();
    await writeFile(join(folder, 'Later.kpiw'), aSealedFile(aWorkshop(), { formatVersion: 9, revision: 4 }));
    const window = await openByName(api, 'Later.kpiw');
    await window.save('Changed');
    expect(readFileHeader(await readFile(join(folder, 'Later.kpiw')), codec)).toMatchObject({
      header: { formatVersion: 9, revision: 5 },
    });
  });

  it('refuses a workshop that has grown past what can be opened again', async () => {
    const { window, bytes } = await aSavedWorkshop();
    const before = await bytes();
    await expect(window.save('x'.repeat(51 * 1024 * 1024))).rejects.toMatchObject({
      code: 'file-too-large',
      details: { megabytes: 50 },
    });
    expect(await bytes()).toEqual(before);
  });
});

async function openByName(api: Awaited<ReturnType<typeof aSavedWorkshop>>['api'], fileName: string) {
  const { workshops } = await api['workshops.list']({});
  const handle = workshops.find((entry) => entry.fileName === fileName)?.handle ?? '';
  return openWindow(api, await api['workshops.open']({ handle }));
}

describe('A file that changed elsewhere', () => {
  it('is not overwritten: the window’s version lands beside it', async () => {
    const { backend, api, folder, opened, window } = await aSavedWorkshop();
    const other = openWindow(api, opened);
    await other.save('Theirs');
    const clock = stoppedClock(new Date(2026, 10, 22, 10, 42).toISOString());
    Object.assign(backend.ports, { clock });
    const copy = 'Before (conflict 2026-11-22 10.42).kpiw';
    await expect(window.save('Ours')).rejects.toMatchObject({
      code: 'changed-on-disk',
      details: { file: 'Before.kpiw', copy },
    });
    expect(await window.companyOnDisk()).toBe('Theirs');
    expect(await readFile(join(folder, copy), 'utf8')).toContain('"company":"Ours"');
  });

  it('names the copy in the language of the workshop, once, whatever the copy was a copy of', async () => {
    const { backend, api, folder } = await aSavedWorkshop();
    const clock = stoppedClock(new Date(2026, 10, 22, 10, 42).toISOString());
    Object.assign(backend.ports, { clock });
    for (const name of [
      'Toko Maju',
      'Toko Maju (conflict 2026-11-21 09.05)',
      'Toko Maju (bentrok 2026-11-21 09.05) (2)',
    ]) {
      await writeFile(
        join(folder, `${name}.kpiw`),
        aSealedFile(aWorkshop({ company: 'Toko', language: 'id' })),
      );
      const { workshops } = await api['workshops.list']({});
      const handle = workshops.find(({ fileName }) => fileName === `${name}.kpiw`)?.handle ?? '';
      const opened = await api['workshops.open']({ handle });
      await openWindow(api, opened).save('Theirs');
      await expect(openWindow(api, opened).save('Ours')).rejects.toMatchObject({
        details: {
          copy: expect.stringMatching(/^Toko Maju \(bentrok 2026-11-22 10\.42\)(?: \(\d\))?\.kpiw$/),
        },
      });
    }
  });

  it('gets one copy for each version that lost', async () => {
    const { api, opened, copies } = await aSavedWorkshop();
    const [first, second, third] = [1, 2, 3].map(() => openWindow(api, opened));
    await first?.save('First');
    await expect(second?.save('Second')).rejects.toMatchObject({ code: 'changed-on-disk' });
    await expect(third?.save('Third')).rejects.toMatchObject({ code: 'changed-on-disk' });
    expect(await copies()).toHaveLength(2);
  });

  it('is seen also when it changes while the save is being written', async () => {
    const { storage, path, window, copies } = await aSavedWorkshop();
    const theirs = aSealedFile(aWorkshop({ company: 'Synced' }), { revision: 8 });
    let isSynced = false;
    storage.failWhen(({ operation, path: written }) => {
      if (operation === 'sync' && written.startsWith(join(path, '..')) && !isSynced) {
        isSynced = true;
        void writeFile(path, theirs);
      }
      return undefined;
    });
    await expect(window.save('Ours')).rejects.toMatchObject({ code: 'changed-on-disk' });
    expect(await window.companyOnDisk()).toBe('Synced');
    expect(await copies()).toHaveLength(1);
  });

  it('is left as it is when it was damaged', async () => {
    const { path, window, bytes, copies } = await aSavedWorkshop();
    await writeFile(path, 'garbage');
    await expect(window.save('Ours')).rejects.toMatchObject({ code: 'changed-on-disk' });
    expect((await bytes()).toString()).toBe('garbage');
    expect(await copies()).toHaveLength(1);
  });

  it('tells the disk’s error when the copy cannot be written either', async () => {
    const { api, opened, window, storage, names } = await aSavedWorkshop();
    await openWindow(api, opened).save('Theirs');
    const before = await names();
    storage.failWhen(({ operation }) => (operation === 'write' ? 'ENOSPC' : undefined));
    await expect(window.save('Ours')).rejects.toMatchObject({ code: 'disk-full' });
    storage.heal();
    expect(await names()).toEqual(before);
    expect(await window.companyOnDisk()).toBe('Theirs');
  });
});

describe('A file or folder that went away', () => {
  it('is told apart: the file', async () => {
    const { path, window, names } = await aSavedWorkshop();
    await rm(path);
    await expect(window.save('After')).rejects.toMatchObject({
      code: 'not-found',
      details: { file: 'Before.kpiw' },
    });
    expect(await names()).toEqual([]);
  });

  it('is told apart: the folder, and saving goes on when it is back', async () => {
    const { folder, window } = await aSavedWorkshop();
    await rename(folder, `${folder} away`);
    await expect(window.save('After')).rejects.toMatchObject({ code: 'folder-missing', details: { folder } });
    await rename(`${folder} away`, folder);
    await window.save('After');
    expect(await window.companyOnDisk()).toBe('After');
  });

  it('does not bring a folder back that someone removed', async () => {
    const { folder, root, window, api } = await aSavedWorkshop();
    await rm(folder, { recursive: true });
    await expect(window.save('After')).rejects.toMatchObject({ code: 'folder-missing' });
    await expect(api['workshops.list']({})).rejects.toMatchObject({ code: 'folder-missing' });
    expect(await readdir(root)).not.toContain('KPI Workshops');
  });

  it('can still be saved as a copy', async () => {
    const { folder, api, opened, window } = await aSavedWorkshop();
    await rm(folder, { recursive: true });
    const workshop = withCompany(opened.workshop, 'Rescued');
    const copy = await api['workshops.save-copy']({ handle: opened.handle, workshop });
    expect(copy.fileName).toBe('Before.kpiw');
    expect(await window.companyOnDisk()).toBe('Rescued');
  });
});

describe('A disk that fails while saving', () => {
  it.each(['ENOSPC', 'EIO', 'EROFS', 'EMFILE', 'EACCES', 'EBUSY', 'EXDEV'])(
    'keeps the old bytes whichever call fails with %s',
    async (code) => {
      const { storage, window, bytes, names, backend } = await aSavedWorkshop();
      const saveWithBackup = async (company: string) => {
        await backend.ports.timing?.wait(10 * 60 * 1000);
        return window.save(company);
      };
      const start = storage.calls.length;
      await saveWithBackup('Rehearsal');
      const callsPerSave = storage.calls.length - start;

      for (let failing = 0; failing < callsPerSave; failing += 1) {
        const before = await bytes();
        const first = storage.calls.length;
        storage.failWhen(({ index }) => (index === first + failing ? code : undefined));
        const outcome = await saveWithBackup(`try ${failing}`).catch((error: unknown) => error);
        storage.heal();

        const failed = storage.calls[first + failing];
        if (!(outcome instanceof Error)) expect(await window.companyOnDisk()).toBe(`try ${failing}`);
        else {
          expect(outcome).toHaveProperty('name', 'AppError');
          // Only a folder that cannot be synced fails after the bytes are in place.
          if (failed?.operation !== 'syncFolder') expect(await bytes()).toEqual(before);
        }
        if (failed?.operation !== 'remove') expect(await names()).toEqual(['Before.kpiw']);
      }
      await window.save('Healthy again');
      expect(await window.companyOnDisk()).toBe('Healthy again');
    },
  );

  it('lets a window go on whose save was in place but could not be synced', async () => {
    const { storage, window, copies, folder } = await aSavedWorkshop();
    storage.failWhen(({ operation, path }) =>
      operation === 'syncFolder' && path === folder ? 'EIO' : undefined,
    );
    await expect(window.save('After')).rejects.toMatchObject({ code: 'storage-failed' });
    storage.heal();
    await window.save('After, again');
    expect(await window.companyOnDisk()).toBe('After, again');
    expect(await copies()).toEqual([]);
  });
});

describe('A file that may not be changed', () => {
  it('says so and stays', async () => {
    const { storage, window, bytes, path, api, opened } = await aSavedWorkshop();
    const before = await bytes();
    const facts = storage.facts;
    Object.assign(storage, {
      facts: async (asked: string) => ({
        ...(await facts(asked)),
        ...(asked === path && { isWritable: false }),
      }),
    });
    expect(await api['workshops.open']({ handle: opened.handle })).toMatchObject({ isReadOnly: true });
    await expect(window.save('After')).rejects.toMatchObject({
      code: 'read-only',
      details: { file: 'Before.kpiw' },
    });
    expect(await bytes()).toEqual(before);
  });

  it('says so when it is the folder', async () => {
    const { storage, window, folder } = await aSavedWorkshop();
    storage.failWhen(({ operation, path }) =>
      operation === 'create' && path.startsWith(folder) ? 'EACCES' : undefined,
    );
    await expect(window.save('After')).rejects.toMatchObject({ code: 'read-only' });
  });
});

it('is not held up by a data folder that takes no backup copy', async () => {
  const { storage, window, backend } = await aSavedWorkshop();
  const { dataFolder } = backend.ports;
  storage.failWhen(({ operation, path }) =>
    operation === 'makeFolder' && path.startsWith(dataFolder) ? 'ENOSPC' : undefined,
  );
  await window.save('After');
  expect(await window.companyOnDisk()).toBe('After');
  expect(backend.reported).toHaveLength(1);
});
