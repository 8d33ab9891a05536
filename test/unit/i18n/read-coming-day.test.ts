import { describe, expect, it } from 'vitest';
import { readComingDay } from '../../../shared/i18n/read-coming-day';

/** A Sunday. */
const TODAY = '2026-11-22';

describe('a day by which something is to be done', () => {
  it.each([
    ['30/11', '2026-11-30'],
    ['30 Nov', '2026-11-30'],
    ['30 november', '2026-11-30'],
    ['22/11', '2026-11-22'],
    ['4/8', '2027-08-04'],
    ['29/2', '2028-02-29'],
    ['30/11/2026', '2026-11-30'],
    ['4 Agustus 2027', '2027-08-04'],
    ['hari ini', '2026-11-22'],
    ['Today', '2026-11-22'],
    ['besok', '2026-11-23'],
    ['by tomorrow', '2026-11-23'],
    ['lusa', '2026-11-24'],
    ['Jumat', '2026-11-27'],
    ["hari Jum'at", '2026-11-27'],
    ['jumat ini', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['by Fri.', '2026-11-27'],
    ['Minggu', '2026-11-29'],
    ['Sunday', '2026-11-29'],
    ['minggu depan', '2026-11-27'],
    ['next week', '2026-11-27'],
    ['Rabu depan', '2026-11-25'],
    ['next Wednesday', '2026-11-25'],
    ['minggu ini', '2026-11-22'],
    ['3 hari lagi', '2026-11-25'],
    ['in 2 weeks', '2026-12-06'],
    ['dalam 2 minggu', '2026-12-06'],
    ['akhir bulan', '2026-11-30'],
    ['bulan depan', '2026-12-31'],
    ['end of next month', '2026-12-31'],
  ])('“%s” is %s on a Sunday in November', (text, day) => {
    expect(readComingDay(text, TODAY)).toBe(day);
  });

  it('is counted in weeks that begin on Monday', () => {
    const wednesday = '2026-11-25';
    const read = (text: string) => readComingDay(text, wednesday);
    expect(read('Jumat')).toBe('2026-11-27');
    expect(read('Senin')).toBe('2026-11-30');
    expect(read('Rabu')).toBe('2026-12-02');
    expect(read('this week')).toBe('2026-11-27');
    expect(read('minggu depan')).toBe('2026-12-04');
    expect(read('Jumat depan')).toBe('2026-12-04');
    expect(read('akhir bulan depan')).toBe('2026-12-31');
  });

  it.each(['', 'soon', 'segera', '31/2', '31/11', '40', 'Rabunan', 'week', 'depan', '2 jam lagi'])(
    '“%s” is none',
    (text) => {
      expect(readComingDay(text, TODAY)).toBeNull();
    },
  );
});
