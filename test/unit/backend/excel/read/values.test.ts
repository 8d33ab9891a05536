import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../../electron/backend/excel/read/read-workbook';
import {
  aRawOds,
  aRawWorkbook,
  cell,
  packed,
  rawParts,
  relation,
  row,
  type RawWorkbook,
} from '../../../../builders/a-raw-workbook';

async function firstCells(raw: RawWorkbook) {
  return (await readWorkbook(aRawWorkbook(raw))).sheets[0]?.cells ?? [];
}

async function firstOdsCells(rows: string) {
  const tables = `<table:table table:name="A">${rows}</table:table>`;
  return (await readWorkbook(aRawOds(tables))).sheets[0]?.cells ?? [];
}

describe('the values of an .xlsx workbook', () => {
  it('come with their kinds, their places and what people see', async () => {
    const cells = await firstCells({
      strings: ['<t>shared</t>', '<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>'],
      formats: [0, 9, 14, '0.0" %"'],
      sheets: {
        A:
          row(
            1,
            cell('A1', 5),
            cell('B1', 0.95, 1),
            cell('C1', 46238, 2),
            cell('D1', 'inline'),
            cell('E1', 3, 3),
          ) +
          row(
            3,
            '<c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="b"><v>0</v></c>',
            '<c r="E3" t="n"><v>-1.5E3</v></c><c r="F3" s="2"/><c r="G3" t="inlineStr"><is><t></t></is></c>',
          ),
      },
    });
    expect(cells).toEqual([
      { row: 1, column: 1, kind: 'number', value: 5, text: '5' },
      { row: 1, column: 2, kind: 'number', value: 0.95, text: '0.95', percent: true },
      { row: 1, column: 3, kind: 'date', value: '2026-08-04', text: '2026-08-04' },
      { row: 1, column: 4, kind: 'text', value: 'inline', text: 'inline' },
      { row: 1, column: 5, kind: 'number', value: 3, text: '3' },
      { row: 3, column: 1, kind: 'text', value: 'shared', text: 'shared' },
      { row: 3, column: 2, kind: 'text', value: 'rich text', text: 'rich text' },
      { row: 3, column: 3, kind: 'boolean', value: true, text: 'TRUE' },
      { row: 3, column: 4, kind: 'boolean', value: false, text: 'FALSE' },
      { row: 3, column: 5, kind: 'number', value: -1500, text: '-1500' },
    ]);
  });

  it('are the stored results of formulas, errors as errors, and empty where nothing was computed', async () => {
    const cells = await firstCells({
      sheets: {
        A: row(
          1,
          '<c r="A1"><f>B1*2</f><v>8</v></c>',
          '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
          '<c r="C1" t="str"><f>A1&amp;"x"</f><v>8x</v></c>',
          '<c r="D1"><f>NOW()</f></c>',
          '<c r="E1" t="e"><v>#N/A</v></c>',
          '<c r="F1" t="str"><f>""</f><v></v></c>',
        ),
      },
    });
    expect(cells).toEqual([
      { row: 1, column: 1, kind: 'number', value: 8, text: '8', formula: 'B1*2' },
      { row: 1, column: 2, kind: 'error', value: null, text: '#DIV/0!', formula: '1/0' },
      { row: 1, column: 3, kind: 'text', value: '8x', text: '8x', formula: 'A1&"x"' },
      { row: 1, column: 4, kind: 'empty', value: null, text: '', formula: 'NOW()' },
      { row: 1, column: 5, kind: 'error', value: null, text: '#N/A' },
      { row: 1, column: 6, kind: 'empty', value: null, text: '', formula: '""' },
    ]);
  });

  it('are texts as typed where a number belongs: reading them is not the business of the file', async () => {
    const texts = ['1.234,5 %', 'Rp 2 M', 'n/a', '-', '  95', '=1+1', "'5"];
    const cells = await firstCells({
      sheets: { A: texts.map((text, index) => row(index + 1, cell(`A${index + 1}`, text))).join('') },
    });
    expect(cells.map(({ kind, value }) => [kind, value])).toEqual(texts.map((text) => ['text', text]));
  });

  it('are dates by both calendars of Excel, with their time, and before 1900', async () => {
    const dated = (value: number, properties = '') =>
      firstCells({ properties, formats: ['yyyy-mm-dd hh:mm'], sheets: { A: row(1, cell('A1', value)) } });
    const texts = async (value: number, properties?: string) => (await dated(value, properties))[0]?.text;
    expect(await texts(1)).toBe('1900-01-01');
    expect(await texts(61)).toBe('1900-03-01');
    expect(await texts(46238.5)).toBe('2026-08-04 12:00');
    expect(await texts(44776, 'date1904="1"')).toBe('2026-08-04');
    expect(await texts(-19856)).toBe('1845-08-19');
    expect((await dated(0.75))[0]).toMatchObject({ kind: 'text', value: '18:00' });
    expect((await dated(99_999_999))[0]).toMatchObject({ kind: 'text' });
  });

  it('are read from a million empty but coloured cells, whole-sheet merges, checks and column ranges', async () => {
    const coloured = Array.from({ length: 500 }, (_, index) =>
      row(
        index + 2,
        ...Array.from({ length: 200 }, (_, column) => `<c r="${letters(column)}${index + 2}" s="0"/>`),
      ),
    );
    const whole = `<cols><col min="1" max="16384" width="9"/></cols><sheetData>${row(1, cell('A1', 7))}${coloured.join('')}</sheetData>
      <mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>
      <conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>
      <dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>
      <hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>`;
    const workbook = '<definedNames><definedName name="all">A!$A$1:$XFD$1048576</definedName></definedNames>';
    const cells = await firstCells({ workbook, sheets: { A: whole } });
    expect(cells).toEqual([{ row: 1, column: 1, kind: 'number', value: 7, text: '7' }]);
  });

  it('are found far below, as long as little stands beside them', async () => {
    const cells = await firstCells({
      sheets: { A: row(1, cell('A1', 1)) + row(1_048_576, cell('B1048576', 'last')) },
    });
    expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 1],
      [1_048_576, 2, 'last'],
    ]);
  });

  it('need no references, and may have a prefix', async () => {
    const bare = await firstCells({
      sheets: { A: '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>' },
    });
    expect(bare.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 1],
      [1, 3, 3],
      [2, 1, 4],
    ]);
    const prefixed = await firstCells({
      sheets: {
        A: '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"><x:c r="A1"><x:v>9</x:v></x:c></x:row></x:sheetData>',
      },
    });
    expect(prefixed.map(({ value }) => value)).toEqual([9]);
  });
});

describe('what a workbook brings besides values', () => {
  it('stays behind: macros, links to other files, drawings, comments and pivot tables', async () => {
    const rubbish = 'rubbish that no library may see';
    const workbook = await readWorkbook(
      aRawWorkbook({
        sheets: { A: row(1, `<c r="A1"><f>[1]Other!A1</f><v>5</v></c>`) },
        relations:
          relation('link', 'externalLink', 'externalLinks/externalLink1.xml') +
          relation('person', 'person', 'persons/person.xml') +
          relation('evil', 'worksheet', 'file:///etc/passwd', 'TargetMode="External"'),
        parts: {
          'xl/vbaProject.bin': rubbish,
          'xl/externalLinks/externalLink1.xml': rubbish,
          'xl/persons/person.xml': rubbish,
          'xl/theme/theme1.xml': rubbish,
          'xl/worksheets/_rels/sheet1.xml.rels': rubbish,
          'docProps/custom.xml': rubbish,
        },
      }),
    );
    expect(workbook.sheets[0]?.cells).toEqual([
      { row: 1, column: 1, kind: 'number', value: 5, text: '5', formula: '[1]Other!A1' },
    ]);
  });

  it('does not keep the sheets beside a chart from being read', async () => {
    const parts = rawParts({ sheets: { Chart: '', Data: row(1, cell('A1', 1)) } });
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('/worksheet"', '/chartsheet"');
    const workbook = await readWorkbook(packed({ ...parts, 'xl/_rels/workbook.xml.rels': relations }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Data']);
  });

  it('may call its parts in capital letters where it means small ones', async () => {
    const relations = String(rawParts({})['xl/_rels/workbook.xml.rels']).replace('sheet1.xml', 'Sheet1.XML');
    const workbook = await readWorkbook(aRawWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': relations } }));
    expect(workbook.sheets).toMatchObject([{ name: 'Sheet1', cells: [{ value: 1 }] }]);
  });

  it('cannot become a prototype: names of sheets, parts and columns are only words', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const workbook = await readWorkbook(
      withName('__proto__', {
        sheets: names.map((name) => [name, row(1, cell('A1', '__proto__'), cell('B1', name))] as const),
        parts: { 'xl/__proto__.xml': '<a/>', constructor: 'x', __other__: '<a/>' },
      }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(workbook.sheets.map(({ cells }) => cells[1]?.value)).toEqual(names);
    expect(Object.getPrototypeOf(workbook)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['row']).toBeUndefined();
  });

  it('keeps names that XML has to write differently', async () => {
    const name = `R&D <"plan"> 'A' > B`;
    const workbook = await readWorkbook(
      aRawWorkbook({ sheets: { [name]: row(1, cell('A1', 'x<y & "z"')) } }),
    );
    expect(workbook.sheets[0]).toMatchObject({ name, cells: [{ value: 'x<y & "z"' }] });
  });
});

describe('the values of an .ods workbook', () => {
  it('come with their kinds, repeated ones each on its own', async () => {
    const cells = await firstOdsCells(
      `<table:table-row><table:table-cell office:value-type="float" office:value="5" table:number-columns-repeated="2"><text:p>5</text:p></table:table-cell>
      <table:table-cell table:style-name="ce1" office:value-type="percentage" office:value="0.95"><text:p>95%</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="1845-08-17"><text:p>17/08/45</text:p></table:table-cell>
      <table:table-cell office:value-type="string"><text:p>two</text:p><text:p>lines</text:p></table:table-cell>
      <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>
      <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
      </table:table-row>`,
    );
    expect(cells.map(({ column, kind, value }) => [column, kind, value])).toEqual([
      [1, 'number', 5],
      [2, 'number', 5],
      [3, 'number', 0.95],
      [4, 'date', '1845-08-17'],
      [5, 'text', 'two\nlines'],
      [6, 'boolean', true],
      [7, 'error', null],
    ]);
    expect(cells[2]?.percent).toBe(true);
  });

  it('are shares where only their style says so, as Gnumeric writes them', async () => {
    const styles =
      '<number:percentage-style style:name="N1"><number:text>%</number:text></number:percentage-style><number:number-style style:name="N2"/>' +
      '<style:style style:name="c1" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="c2" style:family="table-cell" style:data-style-name="N2"/>';
    const row = ['c1', 'c2'].map(
      (style) =>
        `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="0.5"/>`,
    );
    const table = `<table:table table:name="A"><table:table-row>${row.join('')}</table:table-row></table:table>`;
    const common = `<office:document-styles><office:styles>${styles}</office:styles></office:document-styles>`;
    const { sheets } = await readWorkbook(aRawOds(table, { 'styles.xml': common }));
    expect(sheets[0]?.cells.map(({ value, percent }) => [value, percent])).toEqual([
      [0.5, true],
      [0.5, undefined],
    ]);
  });

  it('are read from sheets that are coloured and merged to the end', async () => {
    const cells = await firstOdsCells(
      `<table:table-row><table:table-cell office:value-type="float" office:value="1" table:number-columns-spanned="16384" table:number-rows-spanned="1048576"/><table:covered-table-cell table:number-columns-repeated="16383"/></table:table-row>
      <table:table-row table:number-rows-repeated="1048575"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>`,
    );
    expect(cells).toEqual([{ row: 1, column: 1, kind: 'number', value: 1, text: '1' }]);
  });

  it('are read from rows that repeat on paper and rows in groups', async () => {
    const line = (value: number) =>
      `<table:table-row><table:table-cell office:value-type="float" office:value="${value}"/></table:table-row>`;
    const cells = await firstOdsCells(
      `${line(1)}<table:table-header-rows>${line(2)}</table:table-header-rows><table:table-row-group table:display="false">${line(3)}<table:table-row-group>${line(4)}</table:table-row-group></table:table-row-group><table:table-rows>${line(5)}</table:table-rows>`,
    );
    expect(cells.map(({ row, value }) => [row, value])).toEqual([1, 2, 3, 4, 5].map((one) => [one, one]));
  });

  it('keep their places behind repeated empty rows', async () => {
    const cells = await firstOdsCells(
      '<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>',
    );
    expect(cells.map(({ row, column }) => [row, column])).toEqual([[1001, 4]]);
  });
});

describe('the values of a .csv file', () => {
  it.each([
    ['commas', 'name,"target, in %"\nShare,95\n'],
    ['semicolons, as Excel writes them in Indonesia', 'name;target, in %\r\nShare;95\r\n'],
    ['tabs, in the encoding of Excel’s “Unicode text”', utf16('name\ttarget, in %\nShare\t95\n')],
  ])('are texts, separated by %s', async (_name, content) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const { format, sheets } = await readWorkbook(bytes);
    expect(format).toBe('csv');
    expect(sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 'name'],
      [1, 2, 'target, in %'],
      [2, 1, 'Share'],
      [2, 2, '95'],
    ]);
  });

  it('are read in the Windows encoding where they are no UTF-8', async () => {
    const { sheets } = await readWorkbook(
      Uint8Array.from([...Buffer.from('caf'), 0x80, 0xe9, 0x96, 0x2c, 0x31]),
    );
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual(['caf€é–', '1']);
  });
});

/** The workbook with its part `__other__` named so instead: the packing library refuses some names. */
function withName(name: string, raw: RawWorkbook): Uint8Array {
  const bytes = Buffer.from(aRawWorkbook(raw));
  for (let at = bytes.indexOf('__other__'); at >= 0; at = bytes.indexOf('__other__')) bytes.write(name, at);
  return bytes;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

function letters(column: number): string {
  const first = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return first + String.fromCharCode(65 + (column % 26));
}
