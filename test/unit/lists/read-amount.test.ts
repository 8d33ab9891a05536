import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../shared/lists/read-amount';
import { cellOf, type Content } from '../../builders/a-returned-pack';

function amount(content: Content, language: 'en' | 'id' = 'id') {
  const cell = cellOf(content);
  const reading = readAmount(cell && { row: 1, column: 1, ...cell }, language);
  if (reading.kind !== 'amount') return reading.kind;
  const { value, upper, bound, unit } = reading;
  return [value, upper?.value ?? bound, unit];
}

describe('A number in somebody’s list', () => {
  it.each([
    ['≥ 90 %', [90, 'least', '%']],
    ['>=4,5', [4.5, 'least', '']],
    ['min. 95%', [95, 'least', '%']],
    ['Minimal 3 kelas', [3, 'least', 'kelas']],
    ['paling sedikit 10', [10, 'least', '']],
    ['maks 5 hari', [5, 'most', 'hari']],
    ['≤ Rp 500 juta', [500_000_000, 'most', 'IDR']],
    ['di bawah 2%', [2, 'most', '%']],
    ['Rp 2 M', [2_000_000_000, null, 'IDR']],
    ['1.234,5 %', [1234.5, null, '%']],
    ['2 kali/bulan', [2, null, 'kali/bulan']],
    ['3 minggu', [3, null, 'minggu']],
    ['100 % per minggu', [100, null, '%']],
    ['90–95 %', [90, 95, '%']],
    ['4 s/d 5 hari', [4, 5, 'hari']],
    ['antara 10 dan 20', [10, 20, '']],
    ['-5', [-5, null, '']],
    [{ share: 0.9 }, [90, null, '%']],
    [0.9, [0.9, null, '']],
  ] as const)('is read with the words around it: %s', (content, expected) => {
    expect(amount(content)).toEqual(expected);
  });

  it('is read by the language of the list', () => {
    expect(amount('1,234 units', 'en')).toEqual([1234, null, 'units']);
    expect(amount('at least 2 M', 'en')).toEqual([2_000_000, 'least', '']);
  });

  it.each(['', '-', 'n/a', 'belum ada', 'TBD'])('is none where nobody knows it: “%s”', (text) => {
    expect(amount(text)).toBe('nothing');
  });

  it.each([
    'banyak',
    '5 dari 10 orang',
    'naik',
    '20-10',
    '1.2.3',
    '≥ banyak',
    'x'.repeat(5_000),
    '9'.repeat(5_000),
  ])('is not made up: %s', (text) => {
    expect(amount(text)).toBe('unreadable');
  });
});
