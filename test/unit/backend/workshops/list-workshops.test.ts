import { mkdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';
import { faultyStorage } from '../../../builders/faulty-storage';

async function aHomeScreen() {
  const storage = faultyStorage(createNodeStorage());
  const backend = aBackend(await aFolder(), { storage });
  const { folder } = backend.ports;
  await mkdir(folder);
  return {
    storage,
    folder,
    api: backend.api,
    put: (name: string, content: Uint8Array | string = aSealedFile(aWorkshop())) =>
      writeFile(join(folder, name), content),
    list: async () => (await backend.api['workshops.list']({})).workshops,
    reads: () => storage.calls.filter((call) => call.operation === 'read').length,
  };
}

describe('The list of workshops', () => {
  it('says of each what the home screen shows', async () => {
    const { put, list } = await aHomeScreen();
    const kpi = (id: string, status: 'chosen' | 'candidate') => aKpi({ id, departmentId: 'HRD', status });
    const workshop = aWorkshop({
      company: 'Kopi 🚀 مرحبا',
      design: {
        departments: [aDepartment('HRD', [['Attendance', '95 %']]), aDepartment(' ')],
        kpis: [kpi('a', 'chosen'), kpi('b', 'candidate')],
      },
      session: {
        cards: Object.fromEntries(
          ['definition', 'activity', 'smart', 'examples'].map((id) => [id, { covered: true, notes: '' }]),
        ),
      },
    });
    await put('Kopi.kpiw', aSealedFile(workshop));
    expect(await list()).toMatchObject([
      {
        fileName: 'Kopi.kpiw',
        problem: null,
        company: 'Kopi 🚀 مرحبا',
        period: { label: 'Semester 1', start: '2026-07-01', end: '2026-12-31' },
        stepsDone: 2,
        kpiCount: 1,
        departmentCount: 1,
      },
    ]);
  });

  it('begins with what was changed last', async () => {
    const { put, list, folder } = await aHomeScreen();
    for (const [name, day] of Object.entries({ 'Old.kpiw': 1, 'New.kpiw': 20, 'Middle.kpiw': 10 })) {
      await put(name);
      const date = new Date(2026, 0, day);
      await utimes(join(folder, name), date, date);
    }
    const entries = await list();
    expect(entries.map((entry) => entry.fileName)).toEqual(['New.kpiw', 'Middle.kpiw', 'Old.kpiw']);
    expect(entries[0]?.changedAt).toBe(new Date(2026, 0, 20).toISOString());
  });

  it('names the problem of files that cannot be opened', async () => {
    const { put, list, folder, storage, api } = await aHomeScreen();
    const good = aSealedFile(aWorkshop());
    await put(
      'damaged.kpiw',
      good.map((byte, index) => (index === 500 ? byte ^ 1 : byte)),
    );
    await put('cut.kpiw', good.subarray(0, good.length / 2));
    await put('foreign.kpiw', 'PK\u0003\u0004 a zip');
    await put('newer.kpiw', aSealedFile(aWorkshop(), { formatVersion: 9, minReaderVersion: 9 }));
    await put('large.kpiw');
    await truncate(join(folder, 'large.kpiw'), 51 * 1024 * 1024);
    await put('unreadable.kpiw');
    storage.failWhen(({ operation, path }) =>
      operation === 'read' && path.endsWith('unreadable.kpiw') ? 'EIO' : undefined,
    );
    const entries = await list();
    expect(Object.fromEntries(entries.map((entry) => [entry.fileName, entry.problem]))).toEqual({
      'damaged.kpiw': 'damaged',
      'cut.kpiw': 'damaged',
      'foreign.kpiw': 'foreign',
      'newer.kpiw': 'too-new',
      'large.kpiw': 'too-large',
      'unreadable.kpiw': 'unreadable',
    });
    const codes = await Promise.all(
      entries.map(({ handle, fileName }) =>
        api['workshops.open']({ handle }).catch((error: { code: string; details: object }) => [
          fileName,
          error.code,
          error.details,
        ]),
      ),
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        ['damaged.kpiw', 'file-damaged', { file: 'damaged.kpiw', reason: 'digest' }],
        ['foreign.kpiw', 'file-foreign', { file: 'foreign.kpiw' }],
        ['newer.kpiw', 'file-too-new', { file: 'newer.kpiw' }],
        ['large.kpiw', 'file-too-large', { file: 'large.kpiw', megabytes: 50 }],
        ['unreadable.kpiw', 'storage-failed', { reason: 'EIO' }],
      ]),
    );
  });

  it('never reads a file over the cap', async () => {
    const { put, list, folder, reads } = await aHomeScreen();
    await put('large.kpiw');
    await truncate(join(folder, 'large.kpiw'), 51 * 1024 * 1024);
    await list();
    expect(reads()).toBe(0);
  });

  it('leaves out folders, hidden shadows and other files', async () => {
    const { put, list, folder } = await aHomeScreen();
    await mkdir(join(folder, 'folder.kpiw'));
    await put('._A.kpiw', 'shadow');
    await put('notes.txt', 'notes');
    await put('A.KPIW');
    expect((await list()).map((entry) => entry.fileName)).toEqual(['A.KPIW']);
  });

  it('reads a hundred files once, and again only the one that changed', async () => {
    const { put, list, reads } = await aHomeScreen();
    for (let number = 0; number < 100; number += 1) await put(`${number}.kpiw`);
    expect(await list()).toHaveLength(100);
    expect(reads()).toBe(100);
    await put('7.kpiw', aSealedFile(aWorkshop({ company: 'Changed and longer' })));
    expect((await list()).find((entry) => entry.fileName === '7.kpiw')?.company).toBe('Changed and longer');
    expect(reads()).toBe(101);
  });

  it('tries a file again that could not be read', async () => {
    const { put, list, storage } = await aHomeScreen();
    await put('A.kpiw');
    storage.failWhen(({ operation }) => (operation === 'read' ? 'EIO' : undefined));
    expect(await list()).toMatchObject([{ problem: 'unreadable' }]);
    storage.heal();
    expect(await list()).toMatchObject([{ problem: null }]);
  });

  it('passes over a file that goes away meanwhile, and forgets it', async () => {
    const { put, list, storage, folder } = await aHomeScreen();
    await put('A.kpiw');
    await put('B.kpiw');
    storage.failWhen(({ operation, path }) =>
      operation === 'facts' && path.endsWith('B.kpiw') ? 'ENOENT' : undefined,
    );
    expect((await list()).map((entry) => entry.fileName)).toEqual(['A.kpiw']);
    storage.heal();
    await rm(join(folder, 'A.kpiw'));
    expect((await list()).map((entry) => entry.fileName)).toEqual(['B.kpiw']);
  });

  it('lists two copies of one file as two, and both can be saved', async () => {
    const { put, list, api } = await aHomeScreen();
    const bytes = aSealedFile(aWorkshop({ id: 'same' }));
    await put('One.kpiw', bytes);
    await put('Two.kpiw', bytes);
    const [one, two] = await list();
    expect(one?.handle).not.toBe(two?.handle);
    for (const { handle, fileName } of await list()) {
      const { workshop, stamp } = await api['workshops.open']({ handle });
      const edited = { ...workshop, design: { ...workshop.design, company: fileName } };
      await api['workshops.save']({ handle, workshop: edited, base: stamp });
    }
    expect((await list()).map((entry) => entry.company).sort()).toEqual(['One.kpiw', 'Two.kpiw']);
  });

  it('says so when the folder cannot be made or read', async () => {
    const { list, storage } = await aHomeScreen();
    storage.failWhen(({ operation }) => (operation === 'makeFolder' ? 'EROFS' : undefined));
    await expect(list()).rejects.toMatchObject({ code: 'read-only' });
    storage.failWhen(({ operation }) => (operation === 'list' ? 'EIO' : undefined));
    await expect(list()).rejects.toMatchObject({ code: 'storage-failed' });
    storage.heal();
    expect(await list()).toEqual([]);
  });
});

it('gives the same handles after a restart, to be used before anything was listed', async () => {
  const root = await aFolder();
  const created = await aBackend(root).api['workshops.create']({ company: 'A', language: 'en' });
  const restarted = aBackend(root);
  expect(await restarted.api['workshops.open']({ handle: created.handle })).toEqual(created);
});
