import { copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackupStore } from '../../../../electron/backend/backups/backup-store';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { aBackend, patientTiming } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aWorkshop } from '../../../builders/a-workshop';
import { stoppedClock } from '../../../builders/clock-and-ids';
import { faultyStorage } from '../../../builders/faulty-storage';
import { openWindow } from '../../../builders/open-window';

const MINUTE = 60_000;

async function anEditedWorkshop() {
  const root = await aFolder();
  const storage = faultyStorage(createNodeStorage());
  const timing = patientTiming();
  let now = '2026-08-03T02:00:00.000Z';
  const clock = { now: () => now, today: () => '2026-08-03' };
  const backend = aBackend(root, { storage, timing, clock });
  const { api } = backend;
  const opened = await api['workshops.create']({ company: 'First', language: 'en' });
  const { handle } = opened;
  const window = openWindow(api, opened);
  return {
    root,
    storage,
    timing,
    backend,
    api,
    handle,
    window,
    path: join(backend.ports.folder, opened.fileName),
    setClock: (instant: string) => {
      now = instant;
    },
    list: async () => (await api['backups.list']({ handle })).backups,
    restore: async (backup: string) => api['backups.restore']({ handle, backup }),
  };
}

describe('Backup copies', () => {
  it('are made of what stood there before the first save, then every five editing minutes', async () => {
    const { window, list, timing } = await anEditedWorkshop();
    for (let save = 1; save <= 61; save += 1) {
      await window.save(`Save ${save}`);
      timing.advance(MINUTE / 4);
    }
    expect((await list()).map((copy) => copy.revision)).toEqual([61, 41, 21, 1]);
    expect((await list()).every((copy) => copy.reason === 'editing')).toBe(true);
  });

  it('do not depend on what the clock says', async () => {
    const { window, list, timing, setClock } = await anEditedWorkshop();
    for (const year of ['2036', '2016', '2026', '2036']) {
      setClock(`${year}-01-01T00:00:00.000Z`);
      await window.save(`In ${year}`);
      for (let waited = 0; waited < 5; waited += 0.5) {
        await window.save(`In ${year}, ${waited}`);
        timing.advance(MINUTE / 2);
      }
    }
    const revisions = (await list()).map((copy) => copy.revision);
    expect(revisions.length).toBeGreaterThanOrEqual(4);
    expect(revisions).toEqual([...revisions].sort((one, other) => other - one));
  });

  it('lie outside the workshops folder', async () => {
    const { window, backend } = await anEditedWorkshop();
    await window.save('Second');
    expect(await readdir(backend.ports.folder)).toEqual(['First.kpiw']);
    expect(await readdir(join(backend.ports.dataFolder, 'Backups'))).toHaveLength(1);
  });

  it('are kept apart for two copies of one file', async () => {
    const { api, backend } = await anEditedWorkshop();
    const bytes = aSealedFile(aWorkshop({ id: 'same' }));
    for (const name of ['One.kpiw', 'Two.kpiw']) {
      await writeFile(join(backend.ports.folder, name), bytes);
      const { workshops } = await api['workshops.list']({});
      const handle = workshops.find((entry) => entry.fileName === name)?.handle ?? '';
      const window = openWindow(api, await api['workshops.open']({ handle }));
      await window.save(name);
      const { backups } = await api['backups.list']({ handle });
      expect(backups).toHaveLength(1);
    }
  });

  it('are found again for a file that was renamed elsewhere', async () => {
    const { api, window, path } = await anEditedWorkshop();
    await window.save('Second');
    await rename(path, path.replace('First', 'Renamed'));
    const [entry] = (await api['workshops.list']({})).workshops;
    expect((await api['backups.list']({ handle: entry?.handle ?? '' })).backups).toHaveLength(1);
  });

  it('of a deleted workshop are not offered for a new one of its name, which gets its own', async () => {
    const { api, window, handle, backend } = await anEditedWorkshop();
    await window.save('Second');
    const { binned } = await api['workshops.delete']({ handle });
    const successor = await api['workshops.create']({ company: 'First', language: 'en' });
    expect(successor.handle).toBe(handle);
    expect((await api['backups.list']({ handle })).backups).toEqual([]);
    await openWindow(api, successor).save('Successor');
    const { backups } = await api['backups.list']({ handle });
    expect(backups.map((copy) => copy.revision)).toEqual([1]);
    const restored = await api['backups.restore']({ handle, backup: backups[0]?.handle ?? '' });
    expect(restored.workshop.id).toBe(successor.workshop.id);

    const old = await api['workshops.restore-deleted']({ binned });
    expect((await api['backups.list']({ handle: old.handle })).backups).toHaveLength(1);
    expect(await readdir(join(backend.ports.dataFolder, 'Backups'))).toHaveLength(2);
  });

  it('cannot be restored in the place of another workshop', async () => {
    const { api, window, list, handle } = await anEditedWorkshop();
    await window.save('Second');
    const [copy] = await list();
    await api['workshops.delete']({ handle });
    const { workshop } = await api['workshops.create']({ company: 'First', language: 'en' });
    const restoring = api['backups.restore']({ handle, backup: copy?.handle ?? '' });
    await expect(restoring).rejects.toMatchObject({ code: 'not-found' });
    expect((await api['workshops.open']({ handle })).workshop).toEqual(workshop);
  });

  it('follow a file that is renamed, and leave those of others behind', async () => {
    const { api, window, handle, path } = await anEditedWorkshop();
    await window.save('Second');
    const { binned } = await api['workshops.delete']({ handle });
    const successor = await api['workshops.create']({ company: 'First', language: 'en' });
    await openWindow(api, successor).save('Successor');
    const renamed = await api['workshops.rename']({ handle, name: 'Renamed' });
    const [copy, ...others] = (await api['backups.list']({ handle: renamed.handle })).backups;
    expect(others).toEqual([]);
    const restored = await api['backups.restore']({ handle: renamed.handle, backup: copy?.handle ?? '' });
    expect(restored.workshop.id).toBe(successor.workshop.id);

    const old = await api['workshops.restore-deleted']({ binned });
    // Its id is out of reach now, so that only its place leads to its copies.
    await writeFile(path, (await readFile(path)).subarray(0, 300));
    expect((await api['backups.list']({ handle: old.handle })).backups).toHaveLength(1);
  });

  it('follow also a damaged file, for which its place alone speaks', async () => {
    const { api, window, handle, path } = await anEditedWorkshop();
    await window.save('Second');
    await writeFile(path, (await readFile(path)).subarray(0, 300));
    const renamed = await api['workshops.rename']({ handle, name: 'Renamed' });
    expect((await api['backups.list']({ handle: renamed.handle })).backups).toHaveLength(1);
  });

  it('stay with the original when a copy of its file is renamed', async () => {
    const { api, window, handle, path } = await anEditedWorkshop();
    await window.save('Second');
    await copyFile(path, path.replace('First', 'Copied'));
    const { workshops } = await api['workshops.list']({});
    const copied = workshops.find((entry) => entry.fileName === 'Copied.kpiw')?.handle ?? '';
    await api['workshops.rename']({ handle: copied, name: 'Renamed' });
    await rm(path);
    expect((await api['backups.list']({ handle })).backups).toHaveLength(1);
  });

  it('tell of a data folder that cannot be read', async () => {
    const { window, list, storage, backend } = await anEditedWorkshop();
    await window.save('Second');
    storage.failWhen(({ operation, path }) =>
      operation === 'list' && path.startsWith(backend.ports.dataFolder) ? 'EIO' : undefined,
    );
    await expect(list()).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

describe('Restoring', () => {
  it('keeps what stood there first, and goes on with a higher revision', async () => {
    const { window, list, restore } = await anEditedWorkshop();
    await window.save('Second');
    const [first] = await list();
    const restored = await restore(first?.handle ?? '');
    expect(restored).toMatchObject({ workshop: { design: { company: 'First' } }, stamp: { revision: 3 } });
    expect(await list()).toMatchObject([
      { revision: 2, reason: 'restore' },
      { revision: 1, reason: 'editing' },
    ]);
  });

  it('tells other windows, whose next save then makes no harm', async () => {
    const { api, window, list, restore } = await anEditedWorkshop();
    await window.save('Second');
    const heard: unknown[] = [];
    api['workshops.changes']({}, (change) => heard.push(change));
    const [first] = await list();
    const { handle, stamp } = await restore(first?.handle ?? '');
    expect(heard).toContainEqual({ kind: 'saved', handle, digest: stamp.digest });
    await expect(window.save('Third')).rejects.toMatchObject({ code: 'changed-on-disk' });
    expect(await window.companyOnDisk()).toBe('First');
  });

  it('rescues a damaged file, and keeps its bytes', async () => {
    const { window, list, restore, path, backend } = await anEditedWorkshop();
    await window.save('Second');
    await window.save('Third');
    const bytes = await readFile(path);
    bytes.fill(0, 300);
    await writeFile(path, bytes);
    const [copy] = await list();
    const restored = await restore(copy?.handle ?? '');
    expect(restored.workshop.design.company).toBe('First');
    expect(await list()).toHaveLength(1);
    const folder = join(backend.ports.dataFolder, 'Backups');
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('_damaged_'));
    expect(await readFile(join(folder, names[0] ?? ''))).toEqual(bytes);
  });

  it('brings back a file that is gone', async () => {
    const { window, list, restore, path } = await anEditedWorkshop();
    await window.save('Second');
    await rm(path);
    const [copy] = await list();
    expect((await restore(copy?.handle ?? '')).workshop.design.company).toBe('First');
  });

  it('refuses a handle that is no backup copy of this file', async () => {
    const { api, restore } = await anEditedWorkshop();
    const other = await api['workshops.create']({ company: 'Other', language: 'en' });
    await expect(restore(other.handle)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a damaged copy, and changes nothing', async () => {
    const { window, list, restore, path, backend } = await anEditedWorkshop();
    await window.save('Second');
    const [copy] = await list();
    const folder = join(backend.ports.dataFolder, 'Backups');
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.kpiw'));
    await writeFile(join(folder, names[0] ?? ''), 'garbage');
    const before = await readFile(path);
    await expect(restore(copy?.handle ?? '')).rejects.toMatchObject({
      code: expect.stringMatching(/^file-/),
    });
    expect(await readFile(path)).toEqual(before);
  });

  it('does not happen when what stands there cannot be kept', async () => {
    const { window, list, restore, path, storage, backend } = await anEditedWorkshop();
    await window.save('Second');
    const [copy] = await list();
    storage.failWhen(({ operation, path: asked }) =>
      operation === 'create' && asked.startsWith(backend.ports.dataFolder) ? 'ENOSPC' : undefined,
    );
    const before = await readFile(path);
    await expect(restore(copy?.handle ?? '')).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(path)).toEqual(before);
  });

  it('gives way to a program that changes the file at the same moment', async () => {
    const { window, list, restore, path, storage, backend } = await anEditedWorkshop();
    await window.save('Second');
    const [copy] = await list();
    const theirs = aSealedFile(aWorkshop({ company: 'Synced' }));
    storage.failWhen(({ operation, path: asked }) => {
      if (operation === 'sync' && asked.startsWith(backend.ports.folder)) void writeFile(path, theirs);
      return undefined;
    });
    await expect(restore(copy?.handle ?? '')).rejects.toMatchObject({ code: 'file-busy' });
    expect(await readFile(path)).toEqual(Buffer.from(theirs));
  });
});

describe('The store of backup copies', () => {
  const standing = (path: string, id: string, revision: number) => ({
    path,
    bytes: aSealedFile(aWorkshop({ id }), { revision }),
    header: { id, revision },
  });

  async function aStore() {
    const folder = join(await aFolder(), 'Backups');
    const reported: unknown[] = [];
    const storage = faultyStorage(createNodeStorage());
    const store = createBackupStore({
      disk: { storage, timing: patientTiming() },
      folder,
      clock: stoppedClock(),
      report: (_context, error) => reported.push(error),
    });
    return { folder, store, storage, reported };
  }

  it('keeps the same bytes once, whatever the reason', async () => {
    const { store } = await aStore();
    await store.backUp(standing('/a.kpiw', 'x', 1), 'signing');
    await store.backUp(standing('/a.kpiw', 'x', 1), 'migration');
    expect(await store.list('/a.kpiw', null)).toMatchObject([{ reason: 'signing' }]);
  });

  it('keeps two states that bear one revision', async () => {
    const { store } = await aStore();
    const one = standing('/a.kpiw', 'x', 1);
    await store.backUp(one, 'editing');
    await store.backUp({ ...one, bytes: aSealedFile(aWorkshop({ id: 'x', company: 'Y' })) }, 'editing');
    expect(await store.list('/a.kpiw', null)).toHaveLength(2);
  });

  it('never leaves its folder, whatever a file says its id is', async () => {
    const { store, folder } = await aStore();
    await store.backUp(standing('/a.kpiw', '../../evil', 1), 'editing');
    expect(await readdir(join(folder, '..'))).toEqual(['Backups']);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}_[0-9a-f]{16}$/)]);
  });

  it('keeps the last fifty, and one more of the day', async () => {
    const { store } = await aStore();
    for (let revision = 1; revision <= 60; revision += 1) {
      await store.backUp(standing('/a.kpiw', 'x', revision), 'editing');
    }
    const revisions = (await store.list('/a.kpiw', null)).map((copy) => copy.revision);
    expect(revisions).toEqual(Array.from({ length: 51 }, (_, index) => 60 - index));
  });

  it('reports an old copy that cannot be removed, and goes on', async () => {
    const { store, storage, reported } = await aStore();
    for (let revision = 1; revision <= 52; revision += 1) {
      if (revision === 52) storage.failWhen(({ operation }) => (operation === 'remove' ? 'EIO' : undefined));
      await store.backUp(standing('/a.kpiw', 'x', revision), 'editing');
    }
    expect(reported.length).toBe(1);
    expect(await store.list('/a.kpiw', null)).toHaveLength(52);
  });
});
