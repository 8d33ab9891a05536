import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../../electron/backend/excel/read/read-workbook';
import { aRawOds, aRawWorkbook, cell, packed, rawParts, row } from '../../../../builders/a-raw-workbook';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTITIES = '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

async function codeOf(bytes: Uint8Array): Promise<unknown> {
  return readWorkbook(bytes).then(
    () => 'read',
    (error: { code?: unknown }) => error.code,
  );
}

describe('a file that is no workbook', () => {
  it.each([
    ['a web page', '<html><body><table><tr><td>1</td></tr></table></body></html>'],
    ['a web page behind a byte order mark and space', '\ufeff \n<!DOCTYPE html><p>1</p>'],
    ['a workbook of 2003 in XML', '<?xml version="1.0"?><Workbook></Workbook>'],
    ['a workshop', '{"magic":"kpi-workshop"}'],
    ['a PDF', '%PDF-1.7 …'],
    ['a rich text', '{\\rtf1 1}'],
  ])('is refused, though it is called .xlsx: %s', async (_name, text) => {
    expect(await codeOf(strToU8(text))).toBe('workbook-foreign');
  });

  it('is refused where it is a picture, a gzip or a package of something else', async () => {
    expect(await codeOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe(
      'workbook-foreign',
    );
    expect(await codeOf(gzipSync(strToU8('a,b'), { mtime: 0 }))).toBe('workbook-foreign');
    expect(await codeOf(packed({ 'notes.txt': 'hello' }))).toBe('workbook-foreign');
    expect(await codeOf(packed({ 'Paket/HRD.xlsx': 'hello' }))).toBe('workbook-packed');
    expect(await codeOf(packed({ mimetype: 'application/vnd.oasis.opendocument.text' }))).toBe(
      'workbook-foreign',
    );
  });

  it('is refused where it is a workbook of another kind', async () => {
    const binary = rawParts({
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
    });
    expect(await codeOf(packed(binary))).toBe('workbook-foreign');
  });

  it('is told to be an old .xls, or one with a password', async () => {
    expect(await codeOf(Uint8Array.from([...OLE, ...new Uint8Array(512)]))).toBe('workbook-old-format');
    const name = Buffer.from('EncryptedPackage', 'utf16le');
    expect(await codeOf(Uint8Array.from([...OLE, ...new Uint8Array(512), ...name]))).toBe(
      'workbook-encrypted',
    );
    const manifest = { 'META-INF/manifest.xml': '<m:manifest><m:encryption-data/></m:manifest>' };
    expect(await codeOf(aRawOds('', manifest))).toBe('workbook-encrypted');
  });

  it('is refused without a single value, so that nothing passes for “nothing changed”', async () => {
    expect(await codeOf(aRawWorkbook({ sheets: { A: '', B: '<row r="1"><c r="A1" s="0"/></row>' } }))).toBe(
      'workbook-empty',
    );
    expect(await codeOf(strToU8('\n\n,,\n'))).toBe('workbook-empty');
    expect(await codeOf(aRawOds('<table:table table:name="A"/>'))).toBe('workbook-empty');
  });
});

describe('a damaged workbook', () => {
  const whole = aRawWorkbook();

  it('is refused when nothing came of it', async () => {
    expect(await codeOf(new Uint8Array())).toBe('workbook-damaged');
  });

  it('is refused wherever it was cut off', async () => {
    const codes = new Set<unknown>();
    for (let length = 4; length < whole.length; length += 7) codes.add(await codeOf(whole.slice(0, length)));
    expect([...codes]).toEqual(['workbook-damaged']);
  });

  it('never reads another value where a byte of it was changed', async () => {
    const values = new Set<unknown>();
    for (let at = 0; at < whole.length; at += 3) {
      const changed = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0x55 : byte));
      const read = await readWorkbook(changed).catch((error: { code: string }) => error.code);
      values.add(typeof read === 'string' ? read.startsWith('workbook-') : read.sheets[0]?.cells[0]?.value);
    }
    expect([...values].filter((value) => value !== true && value !== 1)).toEqual([]);
  });

  it('is refused where two of its parts bear one name', async () => {
    const twice = Buffer.from(packed({ ...rawParts({}), 'xl/styles.xmm': '<a/>' }));
    for (let at = twice.indexOf('xl/styles.xmm'); at >= 0; at = twice.indexOf('xl/styles.xmm', at)) {
      twice.write('xl/styles.xml', at);
    }
    expect(await codeOf(twice)).toBe('workbook-damaged');
  });

  it('is refused where a sheet is missing or is no XML', async () => {
    const others = rawParts({});
    delete others['xl/worksheets/sheet1.xml'];
    expect(await codeOf(packed(others))).toBe('workbook-damaged');
    expect(await codeOf(packed({ ...others, 'xl/worksheets/sheet1.xml': 'no XML' }))).toBe(
      'workbook-damaged',
    );
    const utf16 = new Uint8Array(Buffer.from('\ufeff<worksheet/>', 'utf16le'));
    expect(await codeOf(packed({ ...others, 'xl/worksheets/sheet1.xml': utf16 }))).toBe('workbook-damaged');
  });
});

describe('a hostile package', () => {
  it('is refused above 20 MB, before anything else is looked at', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
    expect(await codeOf(bytes)).toBe('workbook-too-large');
  });

  it('is refused when a part unpacks to more than a hundred times its size', async () => {
    const bomb = aRawWorkbook({ parts: { 'xl/media/image1.png': new Uint8Array(30 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb)).toBe('workbook-inflates');
  });

  it('is refused when many small parts together do', async () => {
    const small = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`xl/p${index}.xml`, new Uint8Array(100_000)]),
    );
    expect(await codeOf(aRawWorkbook({ parts: small }))).toBe('workbook-inflates');
  });

  it('counts what comes out, whatever the file states', async () => {
    const bomb = Buffer.from(aRawWorkbook({ parts: { 'xl/z.xml': new Uint8Array(8 * 1024 * 1024) } }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(8 * 1024 * 1024);
    for (let at = bomb.indexOf(size); at >= 0; at = bomb.indexOf(size)) bomb.writeUInt32LE(10, at);
    expect(await codeOf(bomb)).toBe('workbook-inflates');
  });

  it('is refused with more than a thousand parts, sixty thousand included', async () => {
    const many = (count: number) =>
      zipSync(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, new Uint8Array()])),
        {
          level: 0,
        },
      );
    expect(await codeOf(many(60_000))).toBe('workbook-too-many-parts');
    expect(await codeOf(many(1_001))).toBe('workbook-too-many-parts');
    expect(await codeOf(many(1_000))).toBe('workbook-foreign');
  });

  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    '_rels/.rels',
  ])('is refused when it defines entities in %s', async (path) => {
    const original = rawParts({})[path];
    expect(await codeOf(aRawWorkbook({ parts: { [path]: `${ENTITIES}${String(original)}` } }))).toBe(
      'workbook-entities',
    );
  });

  it('is refused when an .ods defines entities', async () => {
    expect(await codeOf(aRawOds('', { 'content.xml': `${ENTITIES}<a>&b;</a>` }))).toBe('workbook-entities');
  });

  it.each([
    ['a row beyond the last', row(999_999_999, cell('A999999999', 1))],
    ['a row beyond the last, without cells', '<row r="1048577"/>'],
    ['a column beyond the last', row(1, cell('XFE1', 1))],
    ['a row 0', row(0, cell('A0', 1))],
    ['a place that is none', row(1, '<c r="1A"><v>1</v></c>')],
    ['a value in the last corner', row(1, cell('A1', 1)) + row(1_048_576, cell('XFD1048576', 1))],
  ])('is refused with %s', async (_name, rows) => {
    expect(await codeOf(aRawWorkbook({ sheets: { A: rows } }))).toBe('workbook-too-full');
  });

  it('is refused when an .ods repeats a value to the end of the sheet', async () => {
    const repeated = (rows: number, columns: number) =>
      `<table:table table:name="A"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${columns}"/></table:table-row></table:table>`;
    expect(await codeOf(aRawOds(repeated(1_048_576, 16_384)))).toBe('workbook-too-full');
    expect(await codeOf(aRawOds(repeated(1, 999_999_999)))).toBe('workbook-too-full');
    expect(await codeOf(aRawOds(repeated(-1, 1)))).toBe('workbook-too-full');
  });

  it('is refused when one long text stands in very many cells', async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      row(index + 1, `<c r="A${index + 1}" t="s"><v>0</v></c>`),
    );
    const strings = [
      `<t>${Buffer.from(Array.from({ length: 20_000 }, (_, index) => 32 + ((index * 7) % 28)))
        .toString()
        .replaceAll(/[<&]/g, '-')}</t>`,
    ];
    expect(await codeOf(aRawWorkbook({ strings, sheets: { A: rows.join('') } }))).toBe('workbook-too-full');
  });
});
