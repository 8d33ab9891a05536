import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import type { BackendPorts } from '../../../../electron/backend/ports';
import { AppError } from '../../../../shared/errors';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { aWorkshop } from '../../../builders/a-workshop';
import { faultyStorage } from '../../../builders/faulty-storage';
import { openWindow } from '../../../builders/open-window';

async function anExporter(traits: Partial<BackendPorts> = {}) {
  const storage = faultyStorage(createNodeStorage());
  const root = await aFolder();
  const backend = aBackend(root, { storage, ...traits });
  const { api } = backend;
  const opened = await api['workshops.create']({ company: 'Kopi', language: 'id' });
  const folder = join(backend.ports.folder, 'Exports');
  return {
    root,
    storage,
    backend,
    api,
    folder,
    opened,
    export: (language: 'en' | 'id' = 'en') => api['results.export']({ handle: opened.handle, language }),
    names: () => readdir(folder),
    says: (name: string) => readFile(join(folder, name), 'utf8'),
  };
}

describe('Exporting', () => {
  it('writes what was saved, one file per language', async () => {
    const { api, opened, names, says, ...exporter } = await anExporter();
    await openWindow(api, opened).save('Kopi Kita');
    expect(await exporter.export('en')).toMatchObject({ fileName: 'Kopi (EN).xlsx', outcome: 'written' });
    expect(await exporter.export('id')).toMatchObject({ fileName: 'Kopi (ID).xlsx', outcome: 'written' });
    expect((await names()).sort()).toEqual(['Kopi (EN).xlsx', 'Kopi (ID).xlsx']);
    expect(await says('Kopi (EN).xlsx')).toBe('workbook of Kopi Kita');
  });

  it('replaces an older export', async () => {
    const exporter = await anExporter();
    const first = await exporter.export();
    await openWindow(exporter.api, exporter.opened).save('Newer');
    expect(await exporter.export()).toEqual(first);
    expect(await exporter.says('Kopi (EN).xlsx')).toBe('workbook of Newer');
  });

  it('never replaces the export of another workshop whose file has the same name', async () => {
    const { api, backend, root, names, says, ...exporter } = await anExporter();
    await exporter.export();
    const made: string[] = [];
    for (const place of ['A stick', join('another', 'A stick'), '漢'.repeat(80)]) {
      const folder = join(root, place);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'Kopi.kpiw'), aSealedFile(aWorkshop({ company: place })));
      backend.requestFile(join(folder, 'Kopi.kpiw'));
      const { handle } = await api['workshops.requested']({});
      const asked = { handle: handle ?? '', language: 'en' } as const;
      const { fileName, outcome } = await api['results.export'](asked);
      expect(await api['results.export'](asked)).toMatchObject({ fileName, outcome: 'written' });
      expect([outcome, await says(fileName)]).toEqual(['written', `workbook of ${place}`]);
      made.push(fileName);
    }
    expect(made[0]).toMatch(/^Kopi \(A stick [0-9a-f]{6}\) \(EN\)\.xlsx$/);
    expect(await names()).toHaveLength(4);
    expect(await says('Kopi (EN).xlsx')).toBe('workbook of Kopi');
  });

  it('keeps apart what long names have in common', async () => {
    const { api, names } = await anExporter();
    for (const end of ['one', 'other']) {
      const { handle } = await api['workshops.create']({ company: 'x'.repeat(300) + end, language: 'en' });
      await api['results.export']({ handle, language: 'en' });
    }
    expect(await names()).toHaveLength(2);
  });

  it.each(['~$Kopi (EN).xlsx', '.~lock.Kopi (EN).xlsx#', '.~Kopi (EN).xlsx'])(
    'evades a workbook that is open, as %s shows',
    async (mark) => {
      const exporter = await anExporter();
      await exporter.export();
      await writeFile(join(exporter.folder, mark), '');
      expect(await exporter.export()).toMatchObject({ fileName: 'Kopi (EN) (2).xlsx', outcome: 'renamed' });
    },
  );

  it('is not misled by a mark whose workbook is gone', async () => {
    const exporter = await anExporter();
    await mkdir(exporter.folder);
    await writeFile(join(exporter.folder, '~$Kopi (EN).xlsx'), '');
    expect(await exporter.export()).toMatchObject({ outcome: 'written' });
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('evades a workbook that Windows holds (%s)', async (code) => {
    const exporter = await anExporter();
    await exporter.export();
    const { storage } = exporter;
    const rename = storage.rename;
    Object.assign(storage, {
      rename: async (from: string, to: string) => {
        if (to.endsWith('Kopi (EN).xlsx')) throw Object.assign(new Error(code), { code });
        return rename(from, to);
      },
    });
    expect(await exporter.export()).toMatchObject({ fileName: 'Kopi (EN) (2).xlsx', outcome: 'renamed' });
    expect((await exporter.names()).sort()).toEqual(['Kopi (EN) (2).xlsx', 'Kopi (EN).xlsx']);
  });

  it('evades a folder or a protected file of that name', async () => {
    const exporter = await anExporter();
    await mkdir(join(exporter.folder, 'Kopi (EN).xlsx'), { recursive: true });
    expect(await exporter.export()).toMatchObject({ fileName: 'Kopi (EN) (2).xlsx', outcome: 'renamed' });
  });

  it.each([
    ['makeFolder', 'EROFS', 'read-only'],
    ['list', 'EIO', 'storage-failed'],
    ['write', 'ENOSPC', 'disk-full'],
    ['create', 'EACCES', 'read-only'],
  ] as const)('tells when %s fails with %s, and leaves no half file', async (operation, code, told) => {
    const exporter = await anExporter();
    await exporter.export();
    exporter.storage.failWhen((call) => (call.operation === operation ? code : undefined));
    await expect(exporter.export()).rejects.toMatchObject({ code: told });
    expect(await exporter.names()).toEqual(['Kopi (EN).xlsx']);
  });

  it('says why a damaged workshop has no results', async () => {
    const exporter = await anExporter();
    const path = join(exporter.backend.ports.folder, exporter.opened.fileName);
    await writeFile(path, (await readFile(path)).subarray(0, 200));
    await expect(exporter.export()).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it.each(['before it began', 'reading', 'building', 'writing'])('can be cancelled: %s', async (moment) => {
    const exporter = await anExporter();
    const cancelling = new AbortController();
    if (moment === 'before it began') cancelling.abort();
    const exporting = exporter.api['results.export'](
      { handle: exporter.opened.handle, language: 'en' },
      { signal: cancelling.signal, onProgress: ({ stage }) => stage === moment && cancelling.abort() },
    );
    await expect(exporting).rejects.toMatchObject({ code: 'cancelled' });
    expect(await exporter.names().catch(() => [])).toEqual([]);
  });

  it('is a real workbook when nothing is put in the builder’s place', async () => {
    const exporter = await anExporter({ buildResults: undefined });
    const { handle } = await exporter.export();
    const { bytes } = await exporter.api['exports.download']({ handle });
    expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK');
  });
});

describe('An exported file', () => {
  it('is known by its handle after a restart', async () => {
    const exporter = await anExporter();
    const { handle } = await exporter.export();
    const restarted = aBackend(exporter.root);
    expect((await restarted.api['exports.download']({ handle })).fileName).toBe('Kopi (EN).xlsx');
  });

  it('that someone removed is not found', async () => {
    const exporter = await anExporter();
    const { handle } = await exporter.export();
    await rm(join(exporter.folder, 'Kopi (EN).xlsx'));
    for (const call of ['exports.open', 'exports.show-in-folder', 'exports.download'] as const) {
      await expect(exporter.api[call]({ handle })).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('that cannot be read says so', async () => {
    const exporter = await anExporter();
    const { handle } = await exporter.export();
    exporter.storage.failWhen(({ operation }) => (operation === 'read' ? 'EIO' : undefined));
    await expect(exporter.api['exports.download']({ handle })).rejects.toMatchObject({
      code: 'storage-failed',
    });
  });

  it('that no program opens is named, with its folder', async () => {
    const refuse = () => Promise.reject(new AppError('nothing-to-open'));
    const exporter = await anExporter({ opener: { open: refuse, showInFolder: refuse } });
    const { handle } = await exporter.export();
    const details = { file: 'Kopi (EN).xlsx', folder: exporter.folder };
    await expect(exporter.api['exports.open']({ handle })).rejects.toMatchObject({
      code: 'nothing-to-open',
      details,
    });
    await expect(exporter.api['exports.show-in-folder']({ handle })).rejects.toMatchObject({ details });
  });

  it('is never a workshop: its handle opens none', async () => {
    const exporter = await anExporter();
    const { handle } = await exporter.export();
    await expect(exporter.api['workshops.open']({ handle })).rejects.toMatchObject({ code: 'not-found' });
    const asked = { handle: exporter.opened.handle };
    await expect(exporter.api['exports.download'](asked)).rejects.toMatchObject({ code: 'not-found' });
  });
});
