import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { forkReader } from '../../../../../electron/backend/excel/read/fork-reader';
import type { ReaderChild } from '../../../../../electron/backend/excel/read/running-reader';
import { createWorkbookReader } from '../../../../../electron/backend/excel/read/workbook-reader';
import { readReturn } from '../../../../../shared/packs/return/read-return';
import { aFinishedWorkshop } from '../../../../builders/a-finished-workshop';
import {
  aRawOds,
  aRawWorkbook,
  cell,
  packed,
  rawParts,
  relation,
  row,
} from '../../../../builders/a-raw-workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTITIES = '<!DOCTYPE a [<!ENTITY b "c">]>';
const PROTOTYPE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const heads = row(1, ...PROTOTYPE.map((name, index) => cell(`${LETTERS[index]}1`, name)));
const MACROS = { 'xl/vbaProject.bin': new Uint8Array(5_000).fill(7), 'xl/vbaData.xml': '<a/>' };
const whole = 'A1:XFD1048576';

/** Files that a reader has to be afraid of, and what must come of them. */
const FILES: readonly (readonly [name: string, bytes: () => Uint8Array, outcome: string])[] = [
  ['an old .xls', () => Uint8Array.from([...OLE, ...new Uint8Array(512)]), 'workbook-old-format'],
  [
    'one with a password',
    () => Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'workbook-encrypted',
  ],
  ['a zip with a password', () => withPassword(aRawWorkbook()), 'workbook-encrypted'],
  ['a web page called .xlsx', () => strToU8('<html><table></table></html>'), 'workbook-foreign'],
  ['half of one', () => aRawWorkbook().slice(0, 700), 'workbook-damaged'],
  [
    'bytes after its end',
    () => Uint8Array.from([...aRawWorkbook(), ...new Uint8Array(70_000)]),
    'workbook-damaged',
  ],
  ['a bomb', () => aRawWorkbook({ parts: { 'xl/a.xml': new Uint8Array(40_000_000) } }), 'workbook-inflates'],
  ['a bomb of a sheet', () => aRawWorkbook({ sheets: { A: ' '.repeat(30_000_000) } }), 'workbook-inflates'],
  ['entities', () => aRawWorkbook({ sheets: { A: `${ENTITIES}<sheetData/>` } }), 'workbook-entities'],
  ['entities in .ods', () => aRawOds('', { 'content.xml': `${ENTITIES}<a>&b;</a>` }), 'workbook-entities'],
  ['a million cells', () => aRawWorkbook({ sheets: { A: aMillionCells() } }), 'workbook-too-full'],
  [
    'a huge row number',
    () => aRawWorkbook({ sheets: { A: row(999_999_999, cell('A999999999', 1)) } }),
    'workbook-too-full',
  ],
  ['60,000 entries', () => manyEntries(60_000), 'workbook-too-many-parts'],
  ['a whole sheet of checks and merges', () => aRawWorkbook({ sheets: { A: wholeSheet() } }), '1'],
  [
    'macros',
    () => aRawWorkbook({ parts: MACROS, relations: relation('m', 'vbaProject', 'vbaProject.bin') }),
    '1',
  ],
  [
    'links to other files',
    () =>
      aRawWorkbook({
        relations: relation('e', 'externalLink', 'file:///etc/passwd', 'TargetMode="External"'),
        sheets: { A: row(1, `<c r="A1"><f>'file:///etc/[passwd]x'!A1</f><v>1</v></c>`) },
      }),
    '1',
  ],
  [
    'formulas with errors',
    () => aRawWorkbook({ sheets: { A: row(1, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>') } }),
    '#DIV/0!',
  ],
  [
    'a day before 1900',
    () => aRawWorkbook({ formats: [14], sheets: { A: row(1, cell('A1', -19_856)) } }),
    '1845-08-19',
  ],
  [
    'names of prototypes',
    () => aRawWorkbook({ sheets: { ['__proto__']: heads, constructor: heads } }),
    '__proto__',
  ],
  ['names of prototypes in .csv', () => strToU8(`${PROTOTYPE.join(',')}\n1,2,3,4,5\n`), '__proto__'],
  [
    'a part called as a prototype',
    () => packed({ ...rawParts({}), constructor: 'x', 'xl/toString': 'y' }),
    '1',
  ],
  [
    'NaN and numbers beyond all',
    () => aRawWorkbook({ sheets: { A: row(1, '<c r="A1"><v>1e999</v></c>') } }),
    'Infinity',
  ],
];

const started: ReaderChild[] = [];
const reader = createWorkbookReader(() => {
  const child = forkReader()();
  started.push(child);
  return child;
}, 60_000);
afterAll(() => reader.close());

describe('files to be afraid of', () => {
  it.each(FILES)('%s: a right value or an error with a name', async (name, bytes, outcome) => {
    const read = await reader.read(bytes(), name).catch((error: { code?: string }) => error.code);
    expect(typeof read === 'object' ? read.sheets[0]?.cells[0]?.text : read).toBe(outcome);
    // None of them is a pack, and none makes the comparison stumble.
    if (typeof read === 'object') {
      expect(readReturn(aFinishedWorkshop(), read)).toMatchObject({
        kind: 'refused',
        code: 'return-no-pack',
      });
    }
  });

  it('all of them were read by one process, which held its memory and lives', async () => {
    await expect(reader.read(aRawWorkbook(), 'good.xlsx')).resolves.toMatchObject({ format: 'xlsx' });
    expect(started).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted'] ?? Object.keys(Object.prototype)).toEqual([]);
  });
});

function aMillionCells(): string {
  const cells = Array.from({ length: 10 }, (_, index) => `<c><v>${index * 7_919}</v></c>`).join('');
  // Numbers that differ, or the package would be refused as a bomb.
  return Array.from(
    { length: 100_000 },
    (_, index) => `<row><c><v>${(index * 7_919) % 104_729}</v></c>${cells}</row>`,
  ).join('');
}

function wholeSheet(): string {
  return `<sheetData>${row(1, cell('A1', 1))}</sheetData><mergeCells><mergeCell ref="${whole}"/></mergeCells><dataValidations><dataValidation type="list" sqref="${whole}"><formula1>${whole}</formula1></dataValidation></dataValidations>`;
}

function manyEntries(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, index) => [String(index), new Uint8Array()] as const);
  return zipSync(Object.fromEntries(names), { level: 0 });
}

/** The flag that says so, at every entry of the directory. */
function withPassword(workbook: Uint8Array): Uint8Array {
  const bytes = Buffer.from(workbook);
  const entry = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 4)) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
  }
  return bytes;
}
