import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../shared/domain/paste/read-table';

describe('a table from the clipboard', () => {
  it.each([
    ['Windows', 'A\tB\r\nC\tD\r\n'],
    ['Unix', 'A\tB\nC\tD\n'],
    ['old Macs', 'A\tB\rC\tD'],
    ['a file with a byte order mark', '\uFEFFA\tB\r\nC\tD'],
  ])('ends its rows as on %s', (_, text) => {
    expect(readTable(text)).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  it('keeps line breaks, tabs and doubled quotes of a quoted cell', () => {
    expect(readTable('HRD\t"First line\r\nsecond ""line"""\t"a\tb"\r\nNext\t\t')).toEqual([
      ['HRD', 'First line\nsecond "line"', 'a\tb'],
      ['Next', '', ''],
    ]);
  });

  it('takes a quotation at the beginning of a cell as it stands', () => {
    expect(readTable('"Siap" kata mereka\t"open\nNext\t5" pipe')).toEqual([
      ['"Siap" kata mereka', '"open'],
      ['Next', '5" pipe'],
    ]);
  });

  it('is text throughout: formulas, HTML, numbers and emoji', () => {
    const cells = [
      '=HYPERLINK("x")',
      '<b onclick="x()">bold</b>',
      '1.234,56',
      'Rp 2 M',
      '95%',
      'Senang 😀👨‍👩‍👧',
    ];
    expect(readTable(cells.join('\t'))).toEqual([cells]);
  });

  it('has no empty rows at its end, but keeps those between', () => {
    expect(readTable('A\tB\n\t\nC\tD\n\t\n\n \t\n')).toEqual([
      ['A', 'B'],
      ['', ''],
      ['C', 'D'],
    ]);
    expect(readTable('')).toEqual([]);
    expect(readTable(' \n\t\n')).toEqual([]);
  });
});

describe('a text without tabs', () => {
  it.each([
    ['semicolons', 'Departemen;Tugas;Target\nHRD;"Kehadiran; cuti";95,5%'],
    ['commas', 'Departemen,Tugas,Target\nHRD,"Kehadiran; cuti","95,5%"'],
    ['commas and spaces, from three cells on', 'Departemen, Tugas, Target\nHRD, Kehadiran; cuti, baik'],
  ])('has its cells between %s', (_, text) => {
    const rows = readTable(text);
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
    expect(rows[1]?.[1]?.trim()).toBe('Kehadiran; cuti');
  });

  it.each([
    ['one line', 'Ramah, cepat, rapi'],
    ['sentences', 'Ramah, cepat\nRapi, bersih'],
    ['decimals', 'Naik 1,5 kali\nTurun 2,5 kali'],
    ['uneven lines', 'Ramah;cepat\nRapi'],
    ['a list', 'Marketing\nHRD\nKeuangan'],
  ])('is one column when it is %s', (_, text) => {
    expect(readTable(text)).toEqual(text.split('\n').map((line) => [line]));
  });
});

it('reads back any cells that were written as spreadsheets write them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\t', ',', ';', '=', '😀', ' ') });
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const written = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t'))
        .join('\r\n');
      const last = rows.findLastIndex((row) => row.some((one) => one.trim() !== ''));
      expect(readTable(written)).toEqual(rows.slice(0, last + 1));
    }),
  );
});
