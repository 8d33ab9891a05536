import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCodec } from '../../../electron/backend/file-codec';
import { createNodeStorage } from '../../../electron/backend/node-storage';
import { readWorkshopFile } from '../../../shared/file-format/read';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aFolder } from '../../builders/a-folder';
import { reopened } from '../../builders/a-reopened-workbook';
import { aSealedFile } from '../../builders/a-sealed-file';
import { runIn } from '../../builders/a-terminal';
import { faultyStorage } from '../../builders/faulty-storage';

async function aFolderWithWorkshop(): Promise<string> {
  const folder = await aFolder();
  await writeFile(join(folder, 'w.kpiw'), aSealedFile(aFinishedWorkshop()));
  return folder;
}

describe('sample', () => {
  it.each(['school', 'rehearsal'])(
    'writes the %s sample, valid and in the language asked for',
    async (sample) => {
      const folder = await aFolder();
      const run = await runIn(folder, ['sample', sample, '--to', 'new.kpiw', '--lang', 'id']);
      expect(run).toEqual({ exitCode: 0, out: `Ditulis: ${join(folder, 'new.kpiw')}`, err: '' });
      const read = readWorkshopFile(await readFile(join(folder, 'new.kpiw')), fileCodec);
      expect(read).toMatchObject({ kind: 'ok', workshop: { language: 'id' } });
      expect(await readdir(folder)).toEqual(['new.kpiw']);
    },
  );

  it('speaks the language of the system where none is named', async () => {
    const folder = await aFolder();
    const run = await runIn(folder, ['sample', 'school', '--to', 'new.kpiw'], { locale: 'id_ID' });
    expect(run.out).toMatch(/^Ditulis: /);
    const report = await runIn(folder, ['check', 'new.kpiw', '--json']);
    expect(JSON.parse(report.out)).toMatchObject({ language: 'id' });
  });
});

describe('check', () => {
  it('tells progress, letters and findings as stable JSON', async () => {
    const folder = await aFolderWithWorkshop();
    const { exitCode, out, err } = await runIn(folder, ['check', 'w.kpiw', '--json']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      valid: true,
      file: join(folder, 'w.kpiw'),
      formatVersion: 1,
      id: 'workshop-1',
      revision: 1,
      language: 'id',
      company: 'Toko Siswa Maju',
      period: { kind: 'semester', label: 'Semester 1 2026/27', start: '2026-07-13', end: '2026-12-18' },
    });
    expect(report.steps).toContainEqual({ step: 'prepare', done: true, missing: [] });
    expect(report.steps).toContainEqual({
      step: 'concept',
      done: false,
      missing: [{ code: 'cards', count: 4 }],
    });
    expect(report.steps).toContainEqual({
      step: 'review',
      done: false,
      missing: [
        { code: 'attestations', count: 3 },
        { code: 'signatures', count: 2 },
      ],
    });
    expect(Object.keys(report.kpis[0])).toEqual([
      'id',
      'code',
      'name',
      'department',
      'status',
      'letters',
      'findings',
    ]);
    expect(report.kpis[0]).toMatchObject({ code: 'MKT-01', department: 'Marketing', status: 'chosen' });
    expect(Object.keys(report.kpis[0].letters)).toEqual(['S', 'M', 'A', 'R', 'T']);
    expect(report.kpis[3].findings[0]).toEqual({
      code: expect.any(String),
      letter: expect.any(String),
      severity: 'problem',
      field: expect.any(String),
      match: expect.any(String),
    });
    expect(report.findings).toContainEqual({
      code: 'too-few-kpis',
      severity: 'warning',
      department: 'HRD',
      count: 1,
      kpis: [],
      match: '',
    });
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code: 'objective-uncovered', department: null }),
    );
  });

  it('is done with a file that has findings, and says them in words', async () => {
    const folder = await aFolderWithWorkshop();
    const { exitCode, out } = await runIn(folder, ['check', 'w.kpiw', '--lang', 'id']);
    expect(exitCode).toBe(0);
    expect(out).toContain('Toko Siswa Maju · Semester 1 2026/27');
    expect(out).toContain('✓ Persiapan');
    expect(out).toContain('yang kurang: 4 kartu belum dibahas');
    expect(out).toContain('MKT-01  Jumlah kelas yang mengenal produk · Marketing');
    expect(out).toContain('MKT-03  Calon saja (Calon)');
    expect(out).toMatch(/HRD \(1 KPI\) · Periksa lagi: /);
    expect(out).not.toMatch(/cli\.|coach\.|\{\{/);
  });

  it('fails on a damaged file and says so to people and programs', async () => {
    const folder = await aFolderWithWorkshop();
    const bytes = await readFile(join(folder, 'w.kpiw'));
    bytes[bytes.length - 20] = 0x20;
    await writeFile(join(folder, 'w.kpiw'), bytes);
    const { exitCode, out, err } = await runIn(folder, ['check', 'w.kpiw', '--json']);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^error file-damaged: “w\.kpiw” is damaged.*$/);
    expect(JSON.parse(out)).toMatchObject({ valid: false, error: { code: 'file-damaged' } });
  });

  it.each([
    ['a foreign file', Buffer.from('{"name":"x"}'), 'file-foreign'],
    ['a file of a newer version', aSealedFile(aFinishedWorkshop(), { minReaderVersion: 99 }), 'file-too-new'],
  ])('fails on %s', async (_, bytes, code) => {
    const folder = await aFolder();
    await writeFile(join(folder, 'x.kpiw'), bytes);
    const { exitCode, out, err } = await runIn(folder, ['check', 'x.kpiw']);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err.startsWith(`error ${code}: `)).toBe(true);
  });

  it('names a file that is not there in one line, whatever its name', async () => {
    const folder = await aFolder();
    const run = await runIn(folder, ['check', 'no\nfile.kpiw', '--json']);
    expect(run).toEqual({
      exitCode: 1,
      out: '',
      err: 'error not-found: There is no file “no file.kpiw”. Check its name and folder.',
    });
  });
});

describe('export', () => {
  it('writes the results workbook in the language asked for', async () => {
    const folder = await aFolderWithWorkshop();
    const run = await runIn(folder, ['export', 'w.kpiw', '--to', 'r.xlsx', '--lang', 'en']);
    expect(run).toEqual({ exitCode: 0, out: `Written: ${join(folder, 'r.xlsx')}`, err: '' });
    const { sheet } = await reopened(await readFile(join(folder, 'r.xlsx')));
    expect(sheet('Responsibilities').rows[1]?.[1]).toBe('Promosi produk');
  });

  it('writes it in the language of the workshop where none is named', async () => {
    const folder = await aFolderWithWorkshop();
    await runIn(folder, ['export', 'w.kpiw', '--to', 'r.xlsx']);
    const { sheetNames } = await reopened(await readFile(join(folder, 'r.xlsx')));
    expect(sheetNames[0]).toBe('Ringkasan');
  });

  it('leaves the old workbook alone when the disk fills up halfway', async () => {
    const folder = await aFolderWithWorkshop();
    await writeFile(join(folder, 'r.xlsx'), 'old');
    const storage = faultyStorage(createNodeStorage());
    let writes = 0;
    storage.failWhen(({ operation }) => {
      if (operation !== 'write') return undefined;
      writes += 1;
      return writes === 1 ? 'short' : 'ENOSPC';
    });
    const { exitCode, err } = await runIn(folder, ['export', 'w.kpiw', '--to', 'r.xlsx'], { storage });
    expect(exitCode).toBe(1);
    expect(err).toBe(
      'error disk-full: The disk is full. No file was left half-written. Free some space, then try again.',
    );
    expect(await readFile(join(folder, 'r.xlsx'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['r.xlsx', 'w.kpiw']);
  });

  it('says in the language asked for that the folder is not there', async () => {
    const folder = await aFolderWithWorkshop();
    const { exitCode, err } = await runIn(folder, ['export', 'w.kpiw', '--to', 'no/r.xlsx', '--lang', 'id']);
    expect(exitCode).toBe(1);
    expect(err).toMatch(
      /^error folder-missing: Tidak ada folder “.*no”\. Tidak ada berkas yang berubah\. Buat dulu/,
    );
  });
});

describe('tracker', () => {
  it('writes the workbook in which KPIs are kept up to date, and what it came from', async () => {
    const folder = await aFolderWithWorkshop();
    const run = await runIn(folder, ['tracker', 'w.kpiw', '--to', 't.xlsx', '--lang', 'en']);
    expect(run).toEqual({ exitCode: 0, out: `Written: ${join(folder, 't.xlsx')}`, err: '' });
    const { sheetNames, sheet } = await reopened(await readFile(join(folder, 't.xlsx')));
    expect(sheetNames).toEqual([
      'How to read',
      'Tracker weekly',
      'Tracker monthly',
      'Charts',
      'kpi-workshop',
    ]);
    expect(sheet('Tracker monthly').texts).toContain('Jumlah kelas yang mengenal produk');
    const [[magic, head] = []] = sheet('kpi-workshop').rows;
    expect(magic).toBe('kpi-workshop-tracker');
    expect(JSON.parse(String(head))).toMatchObject({ workshopId: 'workshop-1', revision: 1, language: 'en' });
  });

  it('writes it in the language of the workshop where none is named', async () => {
    const folder = await aFolderWithWorkshop();
    await runIn(folder, ['tracker', 'w.kpiw', '--to', 't.xlsx']);
    const { sheetNames } = await reopened(await readFile(join(folder, 't.xlsx')));
    expect(sheetNames[0]).toBe('Cara membaca');
  });

  it('fails on a file that is not there and writes nothing', async () => {
    const folder = await aFolder();
    const { exitCode, err } = await runIn(folder, ['tracker', 'no.kpiw', '--to', 't.xlsx']);
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: 'error not-found: There is no file “no.kpiw”. Check its name and folder.',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a workbook on another paper', () => {
  it.each(['export', 'tracker'])('%s prints on F4 and carries the scorecard when asked', async (command) => {
    const folder = await aFolderWithWorkshop();
    await runIn(folder, [
      command,
      'w.kpiw',
      '--to',
      'w.xlsx',
      '--paper',
      'f4',
      '--scorecard',
      '--lang',
      'en',
    ]);
    const { sheetNames, part } = await reopened(await readFile(join(folder, 'w.xlsx')));
    expect(sheetNames).toContain('Scorecard');
    expect(part('xl/worksheets/sheet1.xml')).toContain('paperSize="14"');
  });
});

describe('a command that is not understood', () => {
  it('ends with 2 and shows on stderr what would be', async () => {
    const { exitCode, out, err } = await runIn(await aFolder(), ['import', '--lang', 'id']);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toMatch(/^Tidak ada perintah “import”\.\n\nKPI Workshop lewat baris perintah/);
  });

  it('shows help on stdout when asked', async () => {
    const { exitCode, out, err } = await runIn(await aFolder(), ['--help']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toContain('export FILE.kpiw --to FILE.xlsx');
  });
});
