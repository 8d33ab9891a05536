// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readClipboard, rowsAsText } from '../../../../renderer/features/departments/paste/read-clipboard';
import { readTable } from '../../../../shared/domain/paste/read-table';

const read = (text: string, html = '') =>
  readClipboard({ getData: (type) => (type === 'text/html' ? html : type === 'text/plain' ? text : '') });

describe('what was copied', () => {
  it('is left to the field where it is nothing or a line of text', () => {
    for (const text of ['', 'Kehadiran', 'Kehadiran, cuti; lembur']) expect(read(text).kind).toBe('plain');
    expect(read('Kehadiran', '<b>Kehadiran</b>').kind).toBe('plain');
    expect(read('\r\n').kind).toBe('plain');
  });

  it('is one cell of a spreadsheet, without its line end and quotation marks', () => {
    expect(read('Kehadiran\r\n', '<table><tr><td>Kehadiran</td></tr></table>')).toEqual({
      kind: 'cell',
      text: 'Kehadiran',
    });
    expect(read('"Kehadiran\ndan cuti"\n')).toEqual({ kind: 'cell', text: 'Kehadiran\ndan cuti' });
  });

  it('is a table, taken from the HTML where there is one', () => {
    const html = '<table><tr><td rowspan=2>HRD</td><td>Cuti</td></tr><tr><td>Lembur</td></tr></table>';
    expect(read('HRD\tCuti\nHRD\tLembur', html)).toMatchObject({
      kind: 'table',
      rows: [
        ['HRD', 'Cuti'],
        ['', 'Lembur'],
      ],
    });
    expect(read('Cuti\nLembur')).toMatchObject({ kind: 'table', rows: [['Cuti'], ['Lembur']] });
    expect(read('A\tB', '<p>A B</p>')).toMatchObject({ kind: 'table', rows: [['A', 'B']] });
  });
});

describe('rows as text', () => {
  it('read back as the same rows', () => {
    const rows = [
      ['HRD', 'Cuti\nLembur', 'a "quoted" word'],
      ['', 'with\ttab', 'plain'],
    ];
    expect(readTable(rowsAsText(rows))).toEqual(rows);
  });
});
