import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../shared/domain/paste/read-table';
import { type PasteWish, understandPaste } from '../../../../shared/domain/paste/understand-paste';

const understood = (text: string, wish?: PasteWish) => understandPaste(readTable(text), wish);
const lines = (text: string, wish?: PasteWish) =>
  understood(text, wish).lines.map(({ department, duty, idealOutcome }) => [department, duty, idealOutcome]);

describe('the columns of a paste', () => {
  it.each([
    ['English', 'Department\tMain duty\tIdeal outcome'],
    ['Indonesian', 'Departemen\tTugas Utama\tTarget Kerja Ideal'],
    ['shouted', 'DIVISI : \tTUPOKSI\tTARGET*'],
  ])('are named by %s headings', (_, heading) => {
    const paste = understood(`${heading}\nHRD\tKehadiran\t95%`);
    expect(paste).toMatchObject({
      hasHeader: true,
      columns: { department: 0, duty: 1, idealOutcome: 2 },
      lines: [{ row: 2, department: 'HRD', duty: 'Kehadiran', idealOutcome: '95%' }],
      ignored: [{ row: 1, reason: 'header' }],
    });
  });

  it('may stand in any order, among others, below a title', () => {
    const text =
      'Toko Siswa Maju\t\t\t\t\n\t\t\t\t\nNo\tTarget\tPIC\tTugas\tBagian\n1\t95%\tBagas\tKehadiran\tHRD';
    expect(lines(text)).toEqual([['HRD', 'Kehadiran', '95%']]);
    expect(understood(text).ignored).toEqual([
      { row: 1, reason: 'above-header' },
      { row: 2, reason: 'empty' },
      { row: 3, reason: 'header' },
    ]);
  });

  it('are taken in order without headings, two or three of them', () => {
    expect(lines('HRD\tKehadiran\t95%')).toEqual([['HRD', 'Kehadiran', '95%']]);
    expect(lines('HRD\tKehadiran')).toEqual([['HRD', 'Kehadiran', '']]);
    expect(lines('\tHRD\t\tKehadiran')).toEqual([['HRD', 'Kehadiran', '']]);
  });

  it('leave out running numbers', () => {
    expect(lines('1.\tHRD\tKehadiran\n2.\tHRD\tPelatihan')).toEqual([
      ['HRD', 'Kehadiran', ''],
      ['HRD', 'Pelatihan', ''],
    ]);
  });

  it('begin where the cursor stood', () => {
    expect(lines('Kehadiran\t95%', { start: 'duty' })).toEqual([['', 'Kehadiran', '95%']]);
    expect(lines('Kehadiran\t95%', { start: 'idealOutcome' })).toEqual([['', 'Kehadiran', '95%']]);
    expect(lines('HRD\tKehadiran\t95%', { start: 'duty' })).toEqual([['HRD', 'Kehadiran', '95%']]);
    expect(lines('95%\n100%', { start: 'idealOutcome' })).toEqual([
      ['', '', '95%'],
      ['', '', '100%'],
    ]);
    expect(lines('Tugas\nKehadiran')).toEqual([['', 'Kehadiran', '']]);
  });

  it('can be set right by a person', () => {
    const columns = { department: 1, duty: 0, idealOutcome: null };
    expect(lines('Kehadiran\tHRD', { columns })).toEqual([['HRD', 'Kehadiran', '']]);
  });
});

describe('the lines of a paste', () => {
  it('take department and duty from above where cells were merged', () => {
    const text =
      'Marketing\tPromosi\tDikenal\n\t\tDisukai\n\tMedia\tDiikuti\nHRD\t\t95%\nmarketing\t\tDilihat';
    expect(lines(text)).toEqual([
      ['Marketing', 'Promosi', 'Dikenal'],
      ['Marketing', 'Promosi', 'Disukai'],
      ['Marketing', 'Media', 'Diikuti'],
      ['HRD', '', '95%'],
      ['marketing', 'Media', 'Dilihat'],
    ]);
    expect(understood(text).lines.map(({ filledDown }) => filledDown)).toEqual([
      [],
      ['department', 'duty'],
      ['department'],
      [],
      ['duty'],
    ]);
  });

  it('of a department written alone name it for those below', () => {
    expect(lines('HRD\t\t\n\tKehadiran\t95%')).toEqual([
      ['HRD', '', ''],
      ['HRD', 'Kehadiran', '95%'],
    ]);
  });

  it('are left out with a reason when they are empty, repeated, or the headings once more', () => {
    const paste = understood(
      'Departemen\tTugas\nHRD\tKehadiran\n\t\nhrd \t KEHADIRAN\nDepartemen\tTugas\nHRD\tCuti',
    );
    expect(paste.lines.map(({ row }) => row)).toEqual([2, 6]);
    expect(paste.ignored).toEqual([
      { row: 1, reason: 'header' },
      { row: 3, reason: 'empty' },
      { row: 4, reason: 'repeated' },
      { row: 5, reason: 'header' },
    ]);
  });

  it('have clean cells: no stray characters, names on one line, no guard against formulas', () => {
    expect(lines('"Human\nResources"\t"First\u0000\nsecond"\t\'=1+1')).toEqual([
      ['Human Resources', 'First \nsecond', '=1+1'],
    ]);
  });

  it('of nothing are none', () => {
    expect(understood('')).toMatchObject({ hasHeader: false, lines: [], ignored: [] });
  });
});

describe('a heading that a person sets right', () => {
  it('is the first row that says anything, where none was recognised', () => {
    const text = '\t\nTim\tKerjaan\nHRD\tKehadiran';
    expect(lines(text, { hasHeader: true })).toEqual([['HRD', 'Kehadiran', '']]);
    expect(understood(text, { hasHeader: true })).toMatchObject({
      hasHeader: true,
      ignored: [
        { row: 1, reason: 'empty' },
        { row: 2, reason: 'header' },
      ],
    });
  });

  it('is a row like any other where it is none, and keeps the columns it named', () => {
    const text = 'Target\tTugas\n95%\tKehadiran';
    expect(understood(text, { hasHeader: false }).hasHeader).toBe(false);
    expect(lines(text, { hasHeader: false })).toEqual([
      ['', 'Tugas', 'Target'],
      ['', 'Kehadiran', '95%'],
    ]);
  });

  it('stays where it was found', () => {
    expect(lines('Bagian\tTugas\nHRD\tKehadiran', { hasHeader: true })).toEqual([['HRD', 'Kehadiran', '']]);
  });
});
