import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCodec } from '../../../electron/backend/file-codec';
import { updateKpi } from '../../../shared/domain/edits/kpis';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { readWorkshopFile } from '../../../shared/file-format/read';
import { aFilledPack, type Typed } from '../../builders/a-filled-pack';
import { aFilledTracker } from '../../builders/a-filled-tracker';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aFolder } from '../../builders/a-folder';
import { aRawWorkbook, packed } from '../../builders/a-raw-workbook';
import { aSealedFile } from '../../builders/a-sealed-file';
import { runIn } from '../../builders/a-terminal';
import { aMeasuredWorkshop } from '../../builders/a-tracked-workshop';

const sent = aFinishedWorkshop();

async function aFolderWith(
  packs: Readonly<Record<string, Typed>>,
  workshop: Workshop = sent,
): Promise<string> {
  const folder = await aFolder();
  await writeFile(join(folder, 'w.kpiw'), aSealedFile(workshop));
  for (const [name, typed] of Object.entries(packs)) {
    await writeFile(join(folder, name), await aFilledPack(sent, typed, { packId: name }));
  }
  return folder;
}

async function saved(folder: string) {
  const read = readWorkshopFile(await readFile(join(folder, 'w.kpiw')), fileCodec);
  if (read.kind !== 'ok') throw new Error(read.kind);
  return read;
}

const kpi = ({ design }: Workshop) => design.kpis.find(({ id }) => id === 'mkt-01');

describe('return', () => {
  it('only reports, file by file, as stable JSON', async () => {
    const folder = await aFolderWith({
      'a.xlsx': [['kpis', 0, { owner: 'Sari', target: 'plenty' }]],
      'b.xlsx': [],
    });
    const before = await readFile(join(folder, 'w.kpiw'));
    const { exitCode, out, err } = await runIn(folder, ['return', 'w.kpiw', 'a.xlsx', 'b.xlsx', '--json']);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      files: [
        {
          file: join(folder, 'a.xlsx'),
          status: 'changes',
          proposals: 1,
          conflicts: 0,
          undecided: 0,
          unreadable: [{ sheet: 'KPIs', cell: 'K5', reason: 'not-a-number' }],
          department: 'Marketing',
          outdated: false,
          second: false,
          missing: [],
        },
        expect.objectContaining({
          file: join(folder, 'b.xlsx'),
          status: 'unchanged',
          proposals: 0,
          unreadable: [],
        }),
      ],
    });
    expect(await readFile(join(folder, 'w.kpiw'))).toEqual(before);
  });

  it('tells people the same in their language', async () => {
    const folder = await aFolderWith({ 'a.xlsx': [['kpis', 0, { owner: 'Sari', target: 'banyak' }]] });
    const { out } = await runIn(folder, ['return', 'w.kpiw', 'a.xlsx', '--lang', 'id']);
    expect(out.split('\n')).toEqual([
      `${join(folder, 'a.xlsx')}: ada yang baru`,
      '  perubahan: 1, yang diubah kedua pihak: 0',
      '  KPIs, sel K5: “banyak” bukan angka',
    ]);
  });

  it('takes in with --apply what is no conflict, as one save with a backup copy before it', async () => {
    const ours = { ...sent, design: updateKpi(sent.design, 'mkt-01', { notes: 'Ours' }) };
    const folder = await aFolderWith(
      {
        'a.xlsx': [['kpis', 0, { owner: 'Sari', notes: 'Theirs' }]],
        'b.xlsx': [['duties', 1, { duty: 'Sell', idealOutcome: 'Sold' }]],
      },
      ours,
    );
    const { exitCode, out } = await runIn(folder, [
      'return',
      'w.kpiw',
      'a.xlsx',
      'b.xlsx',
      '--apply',
      '--json',
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).files).toMatchObject([
      { status: 'applied', proposals: 2, conflicts: 1, outdated: true },
      { status: 'applied', proposals: 1, conflicts: 0 },
    ]);
    const { workshop, header } = await saved(folder);
    expect(header.revision).toBe(2);
    expect(kpi(workshop)).toMatchObject({ owner: 'Sari', notes: 'Ours' });
    expect(workshop.design.departments[0]?.duties.at(-1)?.text).toBe('Sell');
    expect(workshop.record.returns.map(({ fileName }) => fileName)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(
      (await readdir(join(folder, 'data'), { recursive: true })).filter((name) => name.endsWith('.kpiw')),
    ).toEqual([expect.stringContaining('_return_')]);
    const again = await runIn(folder, ['return', 'w.kpiw', 'a.xlsx', '--apply', '--json']);
    expect(JSON.parse(again.out).files).toMatchObject([
      { status: 'changes', proposals: 1, conflicts: 1, second: true },
    ]);
    expect((await saved(folder)).header.revision).toBe(2);
  });

  it('names every file that it refuses, with a code, and goes on with the others', async () => {
    const folder = await aFolderWith({ 'good.xlsx': [['kpis', 0, { owner: 'Sari' }]] });
    await writeFile(join(folder, 'page.xlsx'), '<html></html>');
    await writeFile(join(folder, 'list.xlsx'), aRawWorkbook());
    const files = ['page.xlsx', 'gone.xlsx', 'list.xlsx', 'good.xlsx'];
    const { exitCode, out, err } = await runIn(folder, ['return', 'w.kpiw', ...files, '--apply', '--json']);
    expect(exitCode).toBe(1);
    expect(
      JSON.parse(out).files.map((one: { status: string; error?: unknown }) => [one.status, one.error]),
    ).toEqual([
      ['refused', { code: 'workbook-foreign' }],
      ['refused', { code: 'not-found' }],
      ['refused', { code: 'return-no-pack' }],
      ['applied', undefined],
    ]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^error workbook-foreign: “page.xlsx” is not a workbook/),
      expect.stringMatching(/^error not-found: /),
      expect.stringMatching(
        /^error return-no-pack: “list.xlsx” is neither a pack nor a tracker of ours.*can be taken in in the app/,
      ),
    ]);
    expect(kpi((await saved(folder)).workshop)?.owner).toBe('Sari');
  });

  it('takes a folder for the workbooks in it, and leaves what programs and systems hide there', async () => {
    const folder = await aFolderWith({});
    const inbox = join(folder, 'inbox');
    await mkdir(join(inbox, 'older'), { recursive: true });
    const pack = await aFilledPack(sent, [['kpis', 0, { owner: 'Sari' }]]);
    for (const name of ['B.XLSX', 'a.xlsx', '~$a.xlsx', '.~lock.a.xlsx#', '._a.xlsx', 'photo.jpg']) {
      await writeFile(join(inbox, name), pack);
    }
    await writeFile(join(inbox, 'c.csv'), 'KPI;Target');
    const { exitCode, out } = await runIn(folder, ['return', 'w.kpiw', 'inbox', 'inbox/a.xlsx', '--json']);
    expect(exitCode).toBe(1);
    expect(
      JSON.parse(out).files.map((one: { file: string; status: string }) => [one.file, one.status]),
    ).toEqual([
      [join(inbox, 'B.XLSX'), 'changes'],
      [join(inbox, 'a.xlsx'), 'changes'],
      [join(inbox, 'c.csv'), 'refused'],
    ]);
  });

  it('takes a zip for the workbooks in it, each named with its place in there', async () => {
    const folder = await aFolderWith({ 'a.xlsx': [['kpis', 0, { owner: 'Sari' }]] });
    const zip = packed({
      '../HRD/a.xlsx': await readFile(join(folder, 'a.xlsx')),
      'b.csv': '',
      'c.zip': packed({ 'd.csv': 'KPI' }),
    });
    await writeFile(join(folder, 'heads.zip'), zip);
    const { exitCode, out, err } = await runIn(folder, [
      'return',
      'w.kpiw',
      'heads.zip',
      '--apply',
      '--json',
    ]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { file: join(folder, 'heads.zip', 'HRD', 'a.xlsx'), status: 'applied' },
        { file: join(folder, 'heads.zip', 'b.csv'), status: 'refused' },
        { file: join(folder, 'heads.zip', 'c.zip'), error: { code: 'workbook-packed' } },
      ],
    });
    expect(err).toContain('c.zip');
    expect((await saved(folder)).workshop.record.returns).toMatchObject([{ fileName: 'a.xlsx' }]);
  });

  it('refuses a folder without a workbook, so that nothing passes for “nothing new”', async () => {
    const folder = await aFolderWith({});
    await mkdir(join(folder, 'empty'));
    const { exitCode, out, err } = await runIn(folder, ['return', 'w.kpiw', 'empty', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(out).files).toMatchObject([
      { file: join(folder, 'empty'), status: 'refused', error: { code: 'no-workbooks' } },
    ]);
    expect(err).toContain('in the folder “empty”');
  });

  it('says what of the command it did not understand', async () => {
    const folder = await aFolder();
    expect(await runIn(folder, ['return', 'w.kpiw'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Name the workbooks that came back'),
    });
    expect(await runIn(folder, ['return', 'w.kpiw', 'a.xlsx', '--to', 'x'])).toMatchObject({ exitCode: 2 });
    expect(await runIn(folder, ['check', 'w.kpiw', '--apply'])).toMatchObject({ exitCode: 2 });
    expect(await runIn(folder, ['return', 'w.kpiw', 'a.xlsx', '--json'])).toMatchObject({
      exitCode: 1,
      out: '',
    });
  });

  it('takes in the values of a tracker as it does what packs bring', async () => {
    const measured = aMeasuredWorkshop();
    const folder = await aFolderWith({}, measured);
    const tracker = await aFilledTracker(measured);
    tracker
      .type('hrd-01', '2026-08-03', 0.91)
      .type('mkt-01', '2026-10', 'soon')
      .type('hrd-01', '2026-07-27', 0.9);
    await writeFile(join(folder, 'values.xlsx'), await tracker.bytes());
    const { exitCode, out } = await runIn(folder, ['return', 'w.kpiw', 'values.xlsx', '--apply', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out).files).toEqual([
      {
        file: join(folder, 'values.xlsx'),
        status: 'applied',
        proposals: 2,
        conflicts: 0,
        undecided: 0,
        unreadable: [
          expect.objectContaining({
            cell: tracker.cell('mkt-01', '2026-10').address,
            reason: 'not-a-number',
          }),
        ],
        department: null,
        outdated: false,
        second: false,
        missing: [],
        unknown: [],
      },
    ]);
    const { workshop } = await saved(folder);
    expect(
      workshop.design.actuals
        .map(({ value }) => value.value)
        .slice(-2)
        .sort(),
    ).toEqual([90, 91]);
    expect(workshop.record.returns.map(({ fileName }) => fileName)).toEqual(['values.xlsx']);
    const again = await runIn(folder, ['return', 'w.kpiw', 'values.xlsx']);
    expect(again.out).toContain('this workbook came back before');
  });

  it('leaves to people what two trackers disagree on: the first is taken in, the second never over it', async () => {
    const folder = await aFolderWith({}, aMeasuredWorkshop());
    for (const [name, value] of [
      ['ani.xlsx', 0.9],
      ['budi.xlsx', 0.8],
    ] as const) {
      const tracker = (await aFilledTracker(aMeasuredWorkshop())).type('hrd-01', '2026-07-27', value);
      await writeFile(join(folder, name), await tracker.bytes());
    }
    const { out } = await runIn(folder, ['return', 'w.kpiw', 'ani.xlsx', 'budi.xlsx', '--apply', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        { status: 'applied', conflicts: 0 },
        { status: 'changes', conflicts: 1, undecided: 1 },
      ],
    });
    const { actuals } = (await saved(folder)).workshop.design;
    expect(actuals.find((one) => one.period === '2026-07-27')?.value?.value).toBe(90);
  });

  it('leaves emptied cells and periods that have not begun to people, and says that nothing was taken in', async () => {
    const measured = aMeasuredWorkshop();
    const folder = await aFolderWith({}, measured);
    const tracker = await aFilledTracker(measured);
    tracker.type('mkt-01', '2026-07', null).type('mkt-01', '2026-10', 3);
    await writeFile(join(folder, 'values.xlsx'), await tracker.bytes());
    const { exitCode, out } = await runIn(folder, ['return', 'w.kpiw', 'values.xlsx', '--apply']);
    expect(exitCode).toBe(0);
    expect(out).toContain('or ahead of time): 2');
    expect(out).toContain('nothing was taken in');
    expect((await saved(folder)).workshop.design.actuals).toEqual(measured.design.actuals);
  });
});
