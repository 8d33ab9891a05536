import { describe, expect, it } from 'vitest';
import { deadlineInWords } from '../../../shared/i18n/deadline-in-words';

const semester = { kind: 'semester', start: '2026-07-01', end: '2026-12-31' } as const;
const schoolYear = { kind: 'year', start: '2026-07-01', end: '2027-06-30' } as const;
const year = { kind: 'year', start: '2026-01-01', end: '2026-12-31' } as const;
const phase = { kind: 'phase', start: '2026-05-01', end: '2027-08-31' } as const;
const undated = { kind: 'semester', start: null, end: null } as const;

describe('a deadline in words', () => {
  it.each([
    ['Juni 2026', '2026-06-30'],
    ['Des 2026', '2026-12-31'],
    ['Nopember 2026', '2026-11-30'],
    ['end of February 2028', '2028-02-29'],
    ["Dec '26", '2026-12-31'],
    ['12/2026', '2026-12-31'],
    ['paling lambat akhir September', '2026-09-30'],
    ['Q4', '2026-12-31'],
    ['TW III', '2026-09-30'],
    ['Triwulan 4 2026', '2026-12-31'],
    ['2027 Q1', '2027-03-31'],
    ['4th quarter', '2026-12-31'],
    ['akhir semester', '2026-12-31'],
    ['end of the period', '2026-12-31'],
    ['akhir tahun', '2026-12-31'],
    ['end of 2027', '2027-12-31'],
  ])('%s is over on %s in the second half of 2026', (text, day) => {
    expect(deadlineInWords(text, semester)).toBe(day);
  });

  it.each([
    'Juni',
    'Q1',
    'akhir kuartal',
    'semester 2',
    '2026',
    'awal Juni',
    'before July',
    'Jun 26',
    '13/2026',
  ])('%s says no day of it that could not be another one', (text) =>
    expect(deadlineInWords(text, semester)).toBeNull(),
  );

  it.each(['secepatnya', 'Desain 2026', 'Q5', 'Q4 dan seterusnya', 'mayoritas', ''])(
    '%s is no time',
    (text) => expect(deadlineInWords(text, year)).toBeNull(),
  );

  it('is read against the period that the workshop is for', () => {
    expect(deadlineInWords('akhir Juni', schoolYear)).toBe('2027-06-30');
    expect(deadlineInWords('end of the period', schoolYear)).toBe('2027-06-30');
    expect(deadlineInWords('Juni', year)).toBe('2026-06-30');
    expect(deadlineInWords('akhir tahun', year)).toBe('2026-12-31');
  });

  it('takes the year of a day without one from the period', () => {
    expect(deadlineInWords('30/11', semester)).toBe('2026-11-30');
    expect(deadlineInWords('31 Des', semester)).toBe('2026-12-31');
    expect(deadlineInWords('30/6', schoolYear)).toBe('2027-06-30');
    expect(deadlineInWords('30/6', semester)).toBeNull();
    expect(deadlineInWords('1/6', phase)).toBeNull();
    expect(deadlineInWords('31/11', semester)).toBeNull();
    expect(deadlineInWords('30/11', undated)).toBeNull();
  });

  it('is nobody’s to guess where two days could be meant, or the period has none', () => {
    expect(deadlineInWords('Q1', schoolYear)).toBeNull();
    expect(deadlineInWords('Q4 2026', schoolYear)).toBeNull();
    expect(deadlineInWords('akhir tahun', schoolYear)).toBeNull();
    expect(deadlineInWords('Juni', phase)).toBeNull();
    expect(deadlineInWords('Q4', undated)).toBeNull();
    expect(deadlineInWords('akhir semester', undated)).toBeNull();
  });
});
