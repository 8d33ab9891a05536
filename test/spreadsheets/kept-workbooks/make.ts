import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readWorkbook } from '../../../electron/backend/excel/read/read-workbook';
import { writeTrackerWorkbook } from '../../../electron/backend/excel/write/tracker-workbook';
import type { PackField } from '../../../shared/packs/pack-fields';
import { aFilledPack } from '../../builders/a-filled-pack';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aSealedFile } from '../../builders/a-sealed-file';
import { packPlace } from '../../builders/pack-places';
import { inLibreOffice } from '../office-session';
import { FILLED_IN, MEASURED } from './filled-in';
import { IMITATIONS } from './imitations';
import { editedPackage } from './package-edits';

// Makes the files of test/files/workbooks anew, all but sheetjs.xlsx:
//   node --import tsx test/spreadsheets/kept-workbooks/make.ts
// It needs what its README names. New files are of this day's packs: look at what changed before keeping them.

const KEPT = resolve(import.meta.dirname, '../../files/workbooks');
const HERE = import.meta.dirname;
const NOW = '2026-08-03T02:00:00.000Z';
const TRACKER_SHEET = 'Pantauan bulanan';
const UTF16_WITH_TABS = '9,34,65535,1';
const WINDOWS_WITH_SEMICOLONS = '59,34,1,1';

async function make(work: string): Promise<void> {
  const kept = (name: string) => join(KEPT, name);
  const made = (name: string) => join(work, name);
  const workshop = aFinishedWorkshop();
  await mkdir(KEPT, { recursive: true });
  await writeFile(kept('workshop.kpiw'), aSealedFile(workshop));
  const filled = await aFilledPack(workshop, FILLED_IN, { language: 'id' });
  await writeFile(kept('exceljs.xlsx'), filled);
  await writeFile(made('blank.xlsx'), await aFilledPack(workshop, [], { language: 'id' }));
  await writeFile(made('tracker.xlsx'), await writeTrackerWorkbook(workshop, 'id', { now: NOW }));
  for (const [name, imitate] of Object.entries(IMITATIONS)) {
    await writeFile(kept(name), editedPackage(filled, imitate));
  }
  const typed = await places(made('blank.xlsx'));
  const measured = MEASURED.map((value, index) => [TRACKER_SHEET, `O${5 + index}`, value] as const);
  const list = JSON.parse(await readFile(join(HERE, 'list.json'), 'utf8')) as unknown;
  const jobs = {
    list,
    xlsxwriter: kept('list-xlsxwriter.xlsx'),
    odfpy: kept('list-odfpy.ods'),
    openpyxl: [
      [typed, made('blank.xlsx'), kept('openpyxl.xlsx')],
      [measured, made('tracker.xlsx'), kept('tracker-openpyxl.xlsx')],
    ],
  };
  execFileSync('/usr/bin/python3', [join(HERE, 'make-lists.py')], { input: JSON.stringify(jobs) });
  execFileSync('/usr/bin/perl', [
    join(HERE, 'make-list.pl'),
    join(HERE, 'list.json'),
    kept('list-excel-writer-xlsx.xlsx'),
  ]);
  await inLibreOffice([
    {
      open: made('blank.xlsx'),
      type: typed.map(([sheet, cell, value]) => [sheet, cell, String(value)] as const),
      save: [kept('libreoffice.xlsx'), kept('libreoffice.ods')],
    },
    {
      open: made('tracker.xlsx'),
      type: measured.map(([sheet, cell, value]) => [sheet, cell, String(value)] as const),
      save: [kept('tracker-libreoffice.ods')],
    },
    {
      open: kept('list-xlsxwriter.xlsx'),
      save: [
        [kept('list-libreoffice-utf16.csv'), UTF16_WITH_TABS],
        [kept('list-libreoffice-windows.csv'), WINDOWS_WITH_SEMICOLONS],
      ],
    },
  ]);
  for (const extension of ['xlsx', 'ods']) {
    execFileSync('/usr/bin/ssconvert', [kept('exceljs.xlsx'), kept(`gnumeric.${extension}`)], {
      stdio: 'ignore',
    });
  }
  execFileSync('/usr/bin/ssconvert', [kept('list-xlsxwriter.xlsx'), kept('list-gnumeric.csv')], {
    stdio: 'ignore',
  });
  await writeFile(kept('list-imitated-excel.csv'), asExcelInIndonesia(list as (string | number)[][]));
}

async function places(
  pack: string,
): Promise<(readonly [sheet: string, cell: string, value: string | number])[]> {
  const cells = await readWorkbook(await readFile(pack));
  return FILLED_IN.flatMap(([table, row, fields]) =>
    Object.entries(fields).map(([field, value]) => {
      const [sheet, cell] = packPlace(cells, table, field as PackField, row);
      return [sheet, cell, value] as const;
    }),
  );
}

/** “CSV UTF-8” of an Excel that speaks Indonesian: a byte order mark, semicolons, commas in numbers, CRLF. */
function asExcelInIndonesia(rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number) =>
    typeof value === 'number'
      ? String(value).replace('.', ',')
      : /[";\n]/.test(value)
        ? `"${value.replaceAll('"', '""')}"`
        : value;
  return `\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

const work = await mkdtemp(join(tmpdir(), 'kept-workbooks-'));
try {
  await make(work);
} finally {
  await rm(work, { recursive: true, force: true });
}
