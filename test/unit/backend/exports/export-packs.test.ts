import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import type { AppApi } from '../../../../shared/contract/contract';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { readPackMeta } from '../../../../shared/packs/pack-meta';
import { aBackend } from '../../../builders/a-backend';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { aFolder } from '../../../builders/a-folder';
import { reopened } from '../../../builders/a-reopened-workbook';
import { aSealedFile } from '../../../builders/a-sealed-file';
import { faultyStorage } from '../../../builders/faulty-storage';

const MARKETING = 'Toko Siswa Maju – Marketing – Semester 1 2026-27 (ID).xlsx';
const HRD = 'Toko Siswa Maju – HRD – Semester 1 2026-27 (ID).xlsx';
const PACKS = 'Toko (Paket departemen, ID)';

type Wish = Parameters<AppApi['packs.export']>[0];

async function anExporter(
  workshop: Workshop = aFinishedWorkshop(),
  traits: Parameters<typeof aBackend>[1] = {},
) {
  const root = await aFolder();
  const backend = aBackend(root, traits);
  const { folder } = backend.ports;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Toko.kpiw'), aSealedFile(workshop, { revision: 7 }));
  const { workshops } = await backend.api['workshops.list']({});
  const handle = workshops[0]?.handle ?? '';
  const exports = join(folder, 'Exports');
  return {
    root,
    backend,
    handle,
    exports,
    namesIn: async (...path: string[]) => (await readdir(join(exports, ...path))).sort(),
    read: (...path: string[]) => readFile(join(exports, ...path)),
    export: (wish: Partial<Wish> = {}) =>
      backend.api['packs.export']({ handle, kind: 'pack', language: 'id', asZip: false, ...wish }),
  };
}

describe('Exporting packs', () => {
  it('writes a workbook per department into a folder of its own, from the save it stands on', async () => {
    const { namesIn, read, ...exporter } = await anExporter();
    const { place } = await exporter.export();
    expect(place).toMatchObject({ fileName: PACKS, folder: exporter.exports, outcome: 'written' });
    expect(await namesIn(PACKS)).toEqual([HRD, MARKETING]);
    const { sheet, sheetNames } = await reopened(await read(PACKS, HRD));
    expect(sheetNames[0]).toBe('Baca dulu');
    expect(readPackMeta(sheet('KPI Workshop').rows)).toMatchObject({
      kind: 'ok',
      meta: { kind: 'pack', departmentId: 'HRD', revision: 7, language: 'id' },
    });
  });

  it('keeps forms, languages and packs apart', async () => {
    const { namesIn, ...exporter } = await anExporter();
    await exporter.export();
    await exporter.export({ language: 'en' });
    await exporter.export({ kind: 'interview-form' });
    expect(await namesIn()).toEqual(['Toko (Department packs, EN)', 'Toko (Formulir wawancara, ID)', PACKS]);
  });

  it('asks only the departments that were chosen', async () => {
    const { namesIn, ...exporter } = await anExporter();
    const { packs } = await exporter.export({ departmentIds: ['HRD', 'gone long ago'] });
    expect(packs.map(({ departmentId }) => departmentId)).toEqual(['HRD']);
    expect(await namesIn(PACKS)).toEqual([HRD]);
  });

  it('tells whose packs are written and whose are not, where the disk fills up in between', async () => {
    const storage = faultyStorage(createNodeStorage());
    const { namesIn, ...exporter } = await anExporter(aFinishedWorkshop(), { storage });
    let files = 0;
    storage.failWhen(({ operation }) => {
      if (operation === 'create') files += 1;
      return operation === 'write' && files > 1 ? 'ENOSPC' : undefined;
    });
    const { packs, unwritten } = await exporter.export();
    expect(packs.map(({ departmentId }) => departmentId)).toEqual(['Marketing']);
    expect(unwritten).toEqual({ code: 'disk-full', details: {}, departmentIds: ['HRD'] });
    expect(await namesIn(PACKS)).toEqual([MARKETING]);
    storage.failWhen(({ operation }) => (operation === 'write' ? 'ENOSPC' : undefined));
    await expect(exporter.export()).rejects.toMatchObject({ code: 'disk-full' });
    storage.heal();
    expect(await exporter.export()).not.toHaveProperty('unwritten');
  });

  it('puts them into one file, whole', async () => {
    const { namesIn, read, ...exporter } = await anExporter();
    const { place, packs } = await exporter.export({ asZip: true });
    expect(await namesIn()).toEqual([`${PACKS}.zip`]);
    expect(place.fileName).toBe(`${PACKS}.zip`);
    expect(packs.map(({ file }) => file)).toEqual([undefined, undefined]);
    const entries = unzipSync(await read(place.fileName));
    expect(Object.keys(entries)).toEqual([MARKETING, HRD]);
    const { sheet } = await reopened(entries[MARKETING] ?? new Uint8Array());
    expect(sheet('Baca dulu').texts).toContain('Marketing');
  });

  it('prints them on the paper asked for', async () => {
    const { read, ...exporter } = await anExporter();
    const paperOf = async (paper?: 'a4' | 'f4') => {
      await exporter.export({ departmentIds: ['HRD'], paper });
      const { part } = await reopened(await read(PACKS, HRD));
      return /paperSize="(\d+)"/.exec(part('xl/worksheets/sheet1.xml'))?.[1];
    };
    expect([await paperOf('f4'), await paperOf('a4'), await paperOf()]).toEqual(['14', '9', '9']);
  });

  it('evades a pack and a zip that are open elsewhere, and says so', async () => {
    const { exports, read, ...exporter } = await anExporter();
    await mkdir(join(exports, PACKS), { recursive: true });
    await writeFile(join(exports, PACKS, HRD), 'old');
    await writeFile(join(exports, PACKS, `~$${HRD}`), '');
    const { place, packs } = await exporter.export();
    expect(place.outcome).toBe('renamed');
    expect(packs.map(({ file }) => file?.outcome)).toEqual(['written', 'renamed']);
    expect(packs[1]?.fileName).toBe(HRD.replace('.xlsx', ' (2).xlsx'));
    expect(String(await read(PACKS, HRD))).toBe('old');

    await mkdir(join(exports, `${PACKS}.zip`));
    expect((await exporter.export({ asZip: true })).place).toMatchObject({
      fileName: `${PACKS} (2).zip`,
      outcome: 'renamed',
    });
  });

  it('is refused where there is no department to ask, and leaves nothing behind', async () => {
    const { backend, ...exporter } = await anExporter(aFinishedWorkshop({ departments: [], kpis: [] }));
    await expect(exporter.export()).rejects.toMatchObject({ code: 'no-departments' });
    expect(await readdir(backend.ports.folder)).toEqual(['Toko.kpiw']);
    const filled = await anExporter();
    await expect(filled.export({ departmentIds: [] })).rejects.toMatchObject({ code: 'no-departments' });
  });

  it('is known by its handles after a restart: each pack, and their folder', async () => {
    const { root, ...exporter } = await anExporter();
    const { place, packs } = await exporter.export();
    const { api, opened, ports } = aBackend(root);
    await api['exports.open']({ handle: place.handle });
    expect(opened).toEqual([join(ports.folder, 'Exports', PACKS)]);
    const { fileName } = await api['exports.download']({ handle: packs[0]?.file?.handle ?? '' });
    expect(fileName).toBe(MARKETING);
  });
});

describe('Exporting the tracker on its own', () => {
  it('writes it beside the results, with the paper and the scorecard asked for', async () => {
    const { backend, handle, namesIn, read } = await anExporter();
    const wish = { handle, language: 'id', paper: 'f4', withScorecard: true } as const;
    const stages: string[] = [];
    const { fileName } = await backend.api['tracker.export'](wish, {
      onProgress: ({ stage }) => stages.push(stage),
    });
    await backend.api['results.export'](wish);
    expect(stages).toEqual(['reading', 'building', 'writing']);
    expect(await namesIn()).toEqual(['Toko (ID).xlsx', 'Toko (Pantauan, ID).xlsx']);
    const { sheetNames, part } = await reopened(await read(fileName));
    expect(sheetNames).toContain('Kartu skor');
    expect(sheetNames).not.toContain('Daftar KPI');
    expect(part('xl/worksheets/sheet1.xml')).toContain('paperSize="14"');
  });
});
