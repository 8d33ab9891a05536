import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createExportFolder } from '../../../../electron/backend/exports/export-folder';
import {
  buildPacks,
  type PacksWish,
  writePacks,
  zipPacks,
} from '../../../../electron/backend/exports/pack-files';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import type { Department } from '../../../../shared/domain/schema/organisation';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { patientTiming } from '../../../builders/a-backend';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { aFolder } from '../../../builders/a-folder';
import { reopened } from '../../../builders/a-reopened-workbook';
import { aDepartment } from '../../../builders/a-workshop';
import { countingIds, stoppedClock } from '../../../builders/clock-and-ids';
import { faultyStorage } from '../../../builders/faulty-storage';

const WISH: PacksWish = { kind: 'pack', language: 'id', revision: 4 };

function packsOf(workshop: Workshop, wish = WISH) {
  return buildPacks(workshop, wish, { clock: stoppedClock(), newId: countingIds() });
}

function withDepartments(...names: string[]): Workshop {
  const departments = names.map((name, index): Department => ({
    ...aDepartment(name, [['Duty', 'Outcome']]),
    id: `d${index}`,
  }));
  return aFinishedWorkshop({ departments, kpis: [] });
}

async function stemsOf(...names: string[]) {
  return (await packsOf(withDepartments(...names))).map(({ stem }) => stem);
}

async function anExportFolder() {
  const path = join(await aFolder(), 'Packs');
  const storage = faultyStorage(createNodeStorage());
  const disk = { storage, timing: patientTiming() };
  return {
    path,
    storage,
    folder: createExportFolder(disk, path),
    names: async () => (await readdir(path)).sort(),
  };
}

describe('The packs of a workshop', () => {
  it('are one workbook per department, named after company, department and period', async () => {
    const packs = await packsOf(aFinishedWorkshop());
    expect(packs.map(({ stem }) => stem)).toEqual([
      'Toko Siswa Maju – Marketing – Semester 1 2026-27 (ID)',
      'Toko Siswa Maju – HRD – Semester 1 2026-27 (ID)',
    ]);
    const [first] = await Promise.all(packs.map(({ bytes }) => reopened(bytes)));
    expect(first?.sheet('Baca dulu').texts).toContain('Marketing');
  });

  it('and its interview form have names of their own: one head may get both', async () => {
    const stemsOfKind = async (wish: PacksWish) =>
      (await packsOf(aFinishedWorkshop(), wish)).map(({ stem }) => stem);
    expect(await stemsOfKind({ ...WISH, kind: 'interview-form' })).toEqual([
      'Toko Siswa Maju – Marketing – Semester 1 2026-27 (Formulir wawancara, ID)',
      'Toko Siswa Maju – HRD – Semester 1 2026-27 (Formulir wawancara, ID)',
    ]);
  });

  it('have names that every system takes and no two share', async () => {
    const stems = await stemsOf('Sales', 'SALES', 'Sales?', 'R&D / "IT"', 'con', '', 'Sales (2)');
    const names = stems.map((stem) => stem.split(' – ')[1]);
    expect(names).toEqual([
      'Sales',
      'SALES (2)',
      'Sales-',
      'R&D - -IT-',
      '_con',
      'Departemen 6',
      'Sales (2) (2)',
    ]);
    expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(stems.length);
  });

  it('keep apart what long names have in common, within what file systems bear', async () => {
    const stems = await stemsOf(`${'漢'.repeat(80)}1`, `${'漢'.repeat(80)}2`);
    expect(new Set(stems).size).toBe(2);
    for (const stem of stems) expect(Buffer.byteLength(`${stem} (2).xlsx`)).toBeLessThan(255);
  });

  it('leave out lines of the grid that say nothing', async () => {
    const workshop = aFinishedWorkshop();
    const departments = [...workshop.design.departments, aDepartment('', [['', '']])];
    expect(await packsOf(aFinishedWorkshop({ departments }))).toHaveLength(2);
  });

  it('are refused where there is no department', async () => {
    await expect(packsOf(aFinishedWorkshop({ departments: [], kpis: [] }))).rejects.toMatchObject({
      code: 'no-departments',
    });
  });

  it('are each known by an id of their own', async () => {
    const packs = await packsOf(aFinishedWorkshop());
    const heads = await Promise.all(
      packs.map(async ({ bytes }) => (await reopened(bytes)).sheet('KPI Workshop').rows[0]?.[1]),
    );
    const ids = heads.map((head) => (JSON.parse(String(head)) as { packId: string }).packId);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('Handing packs out', () => {
  it('writes them into a folder that need not be there yet', async () => {
    const { folder, names } = await anExportFolder();
    const packs = await packsOf(withDepartments('A', 'B'));
    const written = await writePacks(folder, packs);
    expect(written.map(({ fileName, outcome }) => [fileName, outcome])).toEqual(
      packs.map(({ stem }) => [`${stem}.xlsx`, 'written']),
    );
    expect(await names()).toEqual(packs.map(({ stem }) => `${stem}.xlsx`).sort());
  });

  it('evades a pack that is open in a spreadsheet program, and no other', async () => {
    const { folder, path } = await anExportFolder();
    const packs = await packsOf(withDepartments('A', 'B'));
    await mkdir(path);
    const [open] = packs;
    await writeFile(join(path, `${open?.stem}.xlsx`), 'old');
    await writeFile(join(path, `.~lock.${open?.stem}.xlsx#`), '');
    const written = await writePacks(folder, packs);
    expect(written.map(({ outcome }) => outcome)).toEqual(['renamed', 'written']);
    expect(written[0]?.fileName).toBe(`${open?.stem} (2).xlsx`);
    expect(await readFile(join(path, `${open?.stem}.xlsx`), 'utf8')).toBe('old');
  });

  it('leaves no half file behind when the disk fills up', async () => {
    const { folder, storage, names } = await anExportFolder();
    const packs = await packsOf(withDepartments('A', 'B'));
    let writes = 0;
    storage.failWhen(({ operation }) => {
      if (operation === 'write') writes += 1;
      return operation === 'write' && writes > 1 ? 'ENOSPC' : undefined;
    });
    await expect(writePacks(folder, packs)).rejects.toMatchObject({ code: 'disk-full' });
    expect(await names()).toEqual([`${packs[0]?.stem}.xlsx`]);
  });

  it('packs them into one file, as they are', async () => {
    const packs = await packsOf(withDepartments('Café', '漢字'));
    const entries = unzipSync(zipPacks(packs, stoppedClock()));
    expect(Object.keys(entries)).toEqual(packs.map(({ stem }) => `${stem}.xlsx`));
    expect(Object.values(entries)).toEqual(packs.map(({ bytes }) => new Uint8Array(bytes)));
  });
});
