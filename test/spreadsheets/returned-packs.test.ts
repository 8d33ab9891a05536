import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileCodec } from '../../electron/backend/file-codec';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { readWorkshopFile } from '../../shared/file-format/read';
import { readReturn } from '../../shared/packs/return/read-return';
import { aFilledPack, type Typed } from '../builders/a-filled-pack';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { reopened } from '../builders/a-reopened-workbook';
import { aSealedFile } from '../builders/a-sealed-file';
import { signedByBoth } from '../builders/a-signed-workshop';
import { runIn } from '../builders/a-terminal';
import { packPlace } from '../builders/pack-places';
import { missingPrograms } from './office-programs';
import { inLibreOffice, type OfficeJob } from './office-session';

const TIMEOUT = 180_000;
const FORMATS = ['xlsx', 'ods'] as const;
const workshop = aFinishedWorkshop();

/** What the heads type into their packs in LibreOffice. */
const NEW_KPI = { name: 'Pengikut Instagram', status: 'Terpilih' };
const FILLED_IN: Readonly<Record<string, Typed>> = {
  Marketing: [
    ['kpis', 0, { target: 4, owner: '=1+1', direction: 'Rendah lebih baik' }],
    ['kpis', 3, { ...NEW_KPI, target: 1250, unit: 'pengikut', deadline: '2026-11-30' }],
    ['duties', 1, { duty: 'Menjaga merek', idealOutcome: 'Disebut 10 kali di media siswa' }],
    ['interview', 0, { responsibility: 'Promosi', outcome: 'Lebih dikenal' }],
  ],
  HRD: [['kpis', 0, { target: '97.5%', baseline: '1.234,5', deadline: '30/11/2026' }]],
};

describe.skipIf(missingPrograms().length > 0)('packs that LibreOffice filled in', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-returned-'));
    await writeFile(join(folder, 'w.kpiw'), aSealedFile(workshop));
    await writeFile(join(folder, 'untouched-en.xlsx'), await aFilledPack(workshop, []));
    await runIn(folder, ['packs', 'w.kpiw', '--to', 'packs', '--lang', 'id']);
    const packs = (await readdir(join(folder, 'packs'))).sort();
    await inLibreOffice([
      ...(await Promise.all(packs.map((name) => filledIn(join(folder, 'packs', name))))),
      ...[...packs.map((name) => join('packs', name)), 'untouched-en.xlsx'].map((name) => ({
        open: join(folder, name),
        save: FORMATS.map((format) => saved(`untouched.${format}`, name, format)),
      })),
    ]);
  }, TIMEOUT);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const saved = (place: string, name: string, format: string) =>
    join(folder, place, basename(name).replace('xlsx', format));

  async function filledIn(file: string): Promise<OfficeJob> {
    const pack = await readWorkbook(await readFile(file));
    const [, typed = []] = Object.entries(FILLED_IN).find(([department]) => file.includes(department)) ?? [];
    return {
      open: file,
      type: typed.flatMap(([table, row, fields]) =>
        Object.entries(fields).map(([field, text]) => [
          ...packPlace(pack, table, field as keyof typeof fields, row),
          String(text),
        ]),
      ),
      save: FORMATS.map((format) => saved(`filled.${format}`, file, format)),
    };
  }

  async function returned(place: string) {
    const files = await readdir(join(folder, place));
    return Promise.all(
      files
        .sort()
        .map(async (file) =>
          readReturn(workshop, await readWorkbook(await readFile(join(folder, place, file)))),
        ),
    );
  }

  it.each(FORMATS)('come back unchanged where nobody changed them (.%s)', async (format) => {
    const readings = await returned(`untouched.${format}`);
    expect(readings).toHaveLength(3);
    for (const reading of readings) {
      expect(reading).toMatchObject({ kind: 'understood', proposals: [], unreadable: [], missing: [] });
    }
  });

  it.each(FORMATS)('bring what was typed, and nothing else (.%s)', async (format) => {
    const [hrd, marketing] = await returned(`filled.${format}`);
    expect([hrd, marketing]).toMatchObject([
      { department: 'HRD', unreadable: [], missing: [] },
      { department: 'Marketing', unreadable: [], missing: [] },
    ]);
    const brought = (reading: typeof hrd) =>
      reading?.kind === 'understood'
        ? reading.proposals.map((one) =>
            one.kind === 'field' ? [one.field, one.theirs, one.sent] : [one.kind, one.values],
          )
        : [];
    expect(brought(hrd)).toEqual([
      ['baseline', 1234.5, 91.5],
      ['target', 97.5, 95],
      ['deadline', '2026-11-30', '2026-12-31'],
    ]);
    expect(brought(marketing)).toEqual([
      ['new-duty', expect.objectContaining({ duty: 'Menjaga merek' })],
      ['direction', 'lower', 'higher'],
      ['target', 4, 3],
      ['owner', '=1+1', 'Dinda Safitri'],
      ['new-kpi', expect.objectContaining({ name: 'Pengikut Instagram', deadline: '2026-11-30' })],
      ['responsibility', 'Promosi', null],
      ['outcome', 'Lebih dikenal', null],
    ]);
  });

  it('go all the way: sent, filled in, returned, signed, and in the results workbook', async () => {
    const { exitCode, err } = await runIn(folder, ['return', 'w.kpiw', 'filled.ods', '--apply']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    await sign(join(folder, 'w.kpiw'));
    await runIn(folder, ['export', 'w.kpiw', '--to', 'results.xlsx', '--lang', 'id']);
    const results = await reopened(await readFile(join(folder, 'results.xlsx')));
    const { records } = results.sheet('Daftar KPI');
    const kpi = (name: string) => records.find((record) => Object.values(record).includes(name));
    expect(kpi('Kehadiran karyawan')).toMatchObject({
      Target: 0.975,
      'Nilai awal': 12.345,
      Tenggat: new Date('2026-11-30'),
    });
    expect(kpi('Jumlah kelas yang mengenal produk')).toMatchObject({
      Target: 4,
      Arah: 'Rendah lebih baik',
      'Penanggung jawab': '=1+1',
    });
    expect(kpi('Pengikut Instagram')).toMatchObject({ Departemen: 'Marketing', Target: 1250 });
    expect(results.sheet('Tugas & Target').texts).toContain('Menjaga merek');
    expect(results.sheet('Ringkasan').texts).toContain('Versi 1 sudah ditandatangani keduanya.');
  });
});

async function sign(file: string): Promise<void> {
  const read = readWorkshopFile(await readFile(file), fileCodec);
  if (read.kind !== 'ok') throw new Error(read.kind);
  await writeFile(file, aSealedFile(signedByBoth(read.workshop), { revision: read.header.revision + 1 }));
}
