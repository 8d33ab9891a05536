import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aWorkshop } from '../../../builders/a-workshop';
import { stoppedClock } from '../../../builders/clock-and-ids';
import { faultyStorage } from '../../../builders/faulty-storage';
import { openWindow } from '../../../builders/open-window';

async function aStoreWith(...companies: string[]) {
  const root = await aFolder();
  const storage = faultyStorage(createNodeStorage());
  const backend = aBackend(root, { storage });
  const { folder } = backend.ports;
  const handles: string[] = [];
  for (const company of companies) {
    handles.push((await backend.api['workshops.create']({ company, language: 'en' })).handle);
  }
  const [handle = ''] = handles;
  return { root, storage, backend, api: backend.api, folder, handle, names: () => readdir(folder) };
}

describe('Renaming', () => {
  it('cleans the name and adds the extension', async () => {
    const { api, handle, names } = await aStoreWith('A');
    expect(await api['workshops.rename']({ handle, name: ' Plan: 2026/27 ' })).toMatchObject({
      fileName: 'Plan- 2026-27.kpiw',
    });
    expect(await names()).toEqual(['Plan- 2026-27.kpiw']);
  });

  it('refuses a name that is taken, or says nothing', async () => {
    const { api, handle, names } = await aStoreWith('A', 'B');
    await expect(api['workshops.rename']({ handle, name: 'B' })).rejects.toMatchObject({
      code: 'target-exists',
      details: { file: 'B.kpiw' },
    });
    await expect(api['workshops.rename']({ handle, name: '???' })).rejects.toMatchObject({
      code: 'name-invalid',
    });
    expect((await names()).sort()).toEqual(['A.kpiw', 'B.kpiw']);
  });

  it('may change only capitals, or nothing', async () => {
    const { api, handle, names } = await aStoreWith('kopi');
    const { handle: renamed } = await api['workshops.rename']({ handle, name: 'Kopi' });
    await api['workshops.rename']({ handle: renamed, name: 'Kopi' });
    expect(await names()).toEqual(['Kopi.kpiw']);
  });

  it('lets a window that was open go on saving', async () => {
    const { api, handle, names } = await aStoreWith('A');
    const window = openWindow(api, await api['workshops.open']({ handle }));
    await api['workshops.rename']({ handle, name: 'New' });
    await window.save('Edited');
    expect(await window.companyOnDisk()).toBe('Edited');
    expect(await names()).toEqual(['New.kpiw']);
  });

  it('takes the backup copies along', async () => {
    const { api, handle } = await aStoreWith('A');
    await openWindow(api, await api['workshops.open']({ handle })).save('Edited');
    const renamed = await api['workshops.rename']({ handle, name: 'New' });
    expect((await api['backups.list']({ handle: renamed.handle })).backups).toHaveLength(1);
  });

  it('succeeds also where the backup copies cannot follow', async () => {
    const { api, handle, storage, backend } = await aStoreWith('A');
    await openWindow(api, await api['workshops.open']({ handle })).save('Edited');
    storage.failWhen(({ operation, path }) =>
      operation === 'rename' && path.includes('Backups') ? 'EIO' : undefined,
    );
    expect(await api['workshops.rename']({ handle, name: 'New' })).toMatchObject({ fileName: 'New.kpiw' });
    expect(backend.reported).toHaveLength(1);
  });

  it('tells of a file that is in use or gone', async () => {
    const { api, handle, storage, folder } = await aStoreWith('A');
    storage.failWhen(({ operation }) => (operation === 'rename' ? 'EPERM' : undefined));
    await expect(api['workshops.rename']({ handle, name: 'B' })).rejects.toMatchObject({ code: 'file-busy' });
    storage.heal();
    await rm(join(folder, 'A.kpiw'));
    await expect(api['workshops.rename']({ handle, name: 'B' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('Deleting', () => {
  it('moves the file to the bin, out of the folder', async () => {
    const { api, handle, names, backend } = await aStoreWith('A');
    await api['workshops.delete']({ handle });
    expect(await names()).toEqual([]);
    expect(await readdir(join(backend.ports.dataFolder, 'bin'))).toEqual([
      expect.stringMatching(/~A\.kpiw$/),
    ]);
  });

  it('lists what was deleted last first, and what an earlier version deleted last', async () => {
    const { root, api, backend, handle } = await aStoreWith('A');
    await api['workshops.delete']({ handle });
    const bin = join(backend.ports.dataFolder, 'bin');
    await writeFile(join(bin, '9f0c~Old.kpiw'), '');
    for (const [company, at] of [
      ['Z', '2026-08-03T02:00:01.000Z'],
      ['B', '2026-08-04T02:00:00.000Z'],
      ['M', '2026-08-03T02:00:02.000Z'],
    ] as const) {
      const later = aBackend(root, { clock: stoppedClock(at) }).api;
      const created = await later['workshops.create']({ company, language: 'en' });
      await later['workshops.delete']({ handle: created.handle });
    }
    const { deleted } = await aBackend(root).api['workshops.list-deleted']({});
    expect(deleted.map(({ fileName }) => fileName)).toEqual([
      'B.kpiw',
      'M.kpiw',
      'Z.kpiw',
      'A.kpiw',
      'Old.kpiw',
    ]);
  });

  it('can be undone after a restart, and beside a file that took the name', async () => {
    const { api, root, handle, names } = await aStoreWith('A');
    const { binned } = await api['workshops.delete']({ handle });
    await api['workshops.create']({ company: 'A', language: 'en' });
    const entry = await aBackend(root).api['workshops.restore-deleted']({ binned });
    expect(entry.fileName).toBe('A (2).kpiw');
    expect((await names()).sort()).toEqual(['A (2).kpiw', 'A.kpiw']);
    await expect(api['workshops.restore-deleted']({ binned })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('works across disks, where a file cannot be renamed', async () => {
    const { api, handle, storage, names, folder } = await aStoreWith('A');
    const before = await readFile(join(folder, 'A.kpiw'));
    storage.failWhen(({ operation, path }) =>
      operation === 'rename' && !path.includes('.tmp') ? 'EXDEV' : undefined,
    );
    const { binned } = await api['workshops.delete']({ handle });
    expect(await names()).toEqual([]);
    await api['workshops.restore-deleted']({ binned });
    expect(await readFile(join(folder, 'A.kpiw'))).toEqual(before);
  });

  it('brings a file from elsewhere back to where it was', async () => {
    const { api, backend, root } = await aStoreWith();
    const stick = join(root, 'stick');
    await mkdir(stick);
    await writeFile(join(stick, 'Away.kpiw'), aSealedFile(aWorkshop()));
    backend.requestFile(join(stick, 'Away.kpiw'));
    const { handle } = await api['workshops.requested']({});
    const { binned } = await api['workshops.delete']({ handle: handle ?? '' });
    expect(await readdir(stick)).toEqual([]);
    await api['workshops.restore-deleted']({ binned });
    expect(await readdir(stick)).toEqual(['Away.kpiw']);
  });

  it.each([
    ['makeFolder', 'EROFS', 'read-only'],
    ['rename', 'EIO', 'storage-failed'],
    ['rename', 'EBUSY', 'file-busy'],
  ] as const)('leaves the file when %s fails with %s', async (operation, code, told) => {
    const { api, handle, storage, names } = await aStoreWith('A');
    storage.failWhen((call) => (call.operation === operation ? code : undefined));
    await expect(api['workshops.delete']({ handle })).rejects.toMatchObject({ code: told });
    expect(await names()).toEqual(['A.kpiw']);
  });

  it('keeps the file in its place when it cannot be removed after it was copied', async () => {
    const { api, handle, storage, names } = await aStoreWith('A');
    storage.failWhen(({ operation, path }) => {
      if (operation === 'rename' && !path.includes('.tmp')) return 'EXDEV';
      return operation === 'remove' && path.endsWith('A.kpiw') ? 'EROFS' : undefined;
    });
    await expect(api['workshops.delete']({ handle })).rejects.toMatchObject({ code: 'read-only' });
    expect(await names()).toEqual(['A.kpiw']);
  });

  it('keeps what lies in the bin, whatever the clock says and whatever comes after it', async () => {
    const { root, api, handle, backend } = await aStoreWith('A');
    const { binned } = await api['workshops.delete']({ handle });
    const bin = join(backend.ports.dataFolder, 'bin');
    const longAgo = new Date('2001-01-01T00:00:00Z');
    for (const name of await readdir(bin)) await utimes(join(bin, name), longAgo, longAgo);
    const later = aBackend(root, { clock: stoppedClock('2046-01-01T00:00:00.000Z') });
    for (let count = 0; count < 60; count += 1) {
      const { handle: next } = await later.api['workshops.create']({ company: 'B', language: 'en' });
      await later.api['workshops.delete']({ handle: next });
    }
    expect((await later.api['workshops.list-deleted']({})).deleted).toHaveLength(61);
    expect(await later.api['workshops.restore-deleted']({ binned })).toMatchObject({ fileName: 'A.kpiw' });
  });

  it('says so when the bin cannot be looked into', async () => {
    const { api, handle, storage } = await aStoreWith('A');
    const { binned } = await api['workshops.delete']({ handle });
    storage.failWhen(({ operation }) => (operation === 'list' ? 'EIO' : undefined));
    await expect(api['workshops.restore-deleted']({ binned })).rejects.toMatchObject({
      code: 'storage-failed',
    });
  });
});

describe('A file from elsewhere', () => {
  it('is opened and saved where it is', async () => {
    const { api, backend, root, names } = await aStoreWith();
    const path = join(root, 'mail attachment.kpiw');
    await writeFile(path, aSealedFile(aWorkshop({ company: 'Mailed' })));
    backend.requestFile(path);
    const { handle } = await api['workshops.requested']({});
    const window = openWindow(api, await api['workshops.open']({ handle: handle ?? '' }));
    await window.save('Answered');
    expect(await readFile(path, 'utf8')).toContain('Answered');
    expect(await names().catch(() => [])).toEqual([]);
  });

  it('is refused by name when it is no workshop, and downloads as it is', async () => {
    const { api, backend, root } = await aStoreWith();
    const path = join(root, 'letter.kpiw');
    await writeFile(path, 'Dear all');
    backend.requestFile(path);
    const { handle } = await api['workshops.requested']({});
    const asked = { handle: handle ?? '' };
    await expect(api['workshops.open'](asked)).rejects.toMatchObject({
      code: 'file-foreign',
      details: { file: 'letter.kpiw' },
    });
    const { fileName, bytes } = await api['workshops.download'](asked);
    expect([fileName, new TextDecoder().decode(bytes)]).toEqual(['letter.kpiw', 'Dear all']);
  });
});
