import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { readPackMeta } from '../../../shared/packs/pack-meta';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aFolder } from '../../builders/a-folder';
import { reopened } from '../../builders/a-reopened-workbook';
import { aSealedFile } from '../../builders/a-sealed-file';
import { runIn } from '../../builders/a-terminal';
import { faultyStorage } from '../../builders/faulty-storage';

const MARKETING = 'Toko Siswa Maju – Marketing – Semester 1 2026-27 (ID).xlsx';
const HRD = 'Toko Siswa Maju – HRD – Semester 1 2026-27 (ID).xlsx';

async function aFolderWith(workshop: Workshop): Promise<string> {
  const folder = await aFolder();
  await writeFile(join(folder, 'w.kpiw'), aSealedFile(workshop));
  return folder;
}

describe('packs', () => {
  it('writes one workbook per department into a folder, in the workshop’s language', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    const run = await runIn(folder, ['packs', 'w.kpiw', '--to', 'out']);
    const lines = [MARKETING, HRD].map((name) => `Written: ${join(folder, 'out', name)}`);
    expect(run).toEqual({ exitCode: 0, out: lines.join('\n'), err: '' });
    expect((await readdir(join(folder, 'out'))).sort()).toEqual([HRD, MARKETING]);
    const { sheet } = await reopened(await readFile(join(folder, 'out', HRD)));
    expect(readPackMeta(sheet('KPI Workshop').rows)).toMatchObject({
      kind: 'ok',
      meta: { kind: 'pack', workshopId: 'workshop-1', departmentId: 'HRD', revision: 1, language: 'id' },
    });
  });

  it('writes them as one file, in the language asked for', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    const run = await runIn(folder, ['packs', 'w.kpiw', '--to', 'all.zip', '--lang', 'id']);
    expect(run).toEqual({ exitCode: 0, out: `Ditulis: ${join(folder, 'all.zip')}`, err: '' });
    const entries = unzipSync(await readFile(join(folder, 'all.zip')));
    expect(Object.keys(entries)).toEqual([MARKETING, HRD]);
  });

  it('writes blank interview forms where they are asked for', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    await runIn(folder, ['packs', 'w.kpiw', '--to', 'out', '--forms', '--lang', 'en']);
    const names = await readdir(join(folder, 'out'));
    expect(names).toHaveLength(2);
    const { sheetNames } = await reopened(await readFile(join(folder, 'out', names[0] ?? '')));
    expect(sheetNames).toEqual(['Read me first', 'Interview', 'KPI Workshop']);
  });

  it('prints them on the paper asked for', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    await runIn(folder, ['packs', 'w.kpiw', '--to', 'out', '--paper', 'f4']);
    const { part } = await reopened(await readFile(join(folder, 'out', HRD)));
    expect(part('xl/worksheets/sheet1.xml')).toContain('paperSize="14"');
  });

  it('says which pack is open elsewhere and was left alone', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    await mkdir(join(folder, 'out'));
    await writeFile(join(folder, 'out', HRD), 'old');
    await writeFile(join(folder, 'out', `~$${HRD}`), '');
    const { exitCode, out } = await runIn(folder, ['packs', 'w.kpiw', '--to', 'out']);
    expect(exitCode).toBe(0);
    expect(out.split('\n')[1]).toMatch(/HRD.* \(2\)\.xlsx \(the older one is open in another program/);
    expect(await readFile(join(folder, 'out', HRD), 'utf8')).toBe('old');
  });

  it('fails without a department, and leaves no folder behind', async () => {
    const folder = await aFolderWith(aFinishedWorkshop({ departments: [], kpis: [] }));
    const { exitCode, out, err } = await runIn(folder, ['packs', 'w.kpiw', '--to', 'out']);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(/^error no-departments: There are no departments yet/);
    expect(await readdir(folder)).toEqual(['w.kpiw']);
  });

  it('names what it has written before the disk fails', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    const storage = faultyStorage(createNodeStorage());
    let files = 0;
    storage.failWhen(({ operation }) => {
      if (operation === 'create') files += 1;
      return operation === 'write' && files > 1 ? 'ENOSPC' : undefined;
    });
    const { exitCode, out, err } = await runIn(folder, ['packs', 'w.kpiw', '--to', 'out'], { storage });
    expect([exitCode, out]).toEqual([1, `Written: ${join(folder, 'out', MARKETING)}`]);
    expect(err).toContain('disk-full');
    expect(await readdir(join(folder, 'out'))).toEqual([MARKETING]);
  });

  it('leaves the old file alone when the disk fills up', async () => {
    const folder = await aFolderWith(aFinishedWorkshop());
    await writeFile(join(folder, 'all.zip'), 'old');
    const storage = faultyStorage(createNodeStorage());
    storage.failWhen(({ operation }) => (operation === 'write' ? 'ENOSPC' : undefined));
    const { err } = await runIn(folder, ['packs', 'w.kpiw', '--to', 'all.zip'], { storage });
    expect(err).toBe(
      'error disk-full: The disk is full. No file was left half-written. Free some space, then try again.',
    );
    expect(await readFile(join(folder, 'all.zip'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['all.zip', 'w.kpiw']);
  });
});
