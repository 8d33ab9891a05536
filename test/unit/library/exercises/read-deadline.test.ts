import { describe, expect, it } from 'vitest';
import type { Horizon } from '../../../../shared/library/exercises/horizon';
import { readDeadline } from '../../../../shared/library/exercises/read-deadline';

const semester: Horizon = { kind: 'semester', start: '2026-07-01', end: '2026-12-31', from: '2026-08-03' };
const schoolYear: Horizon = { kind: 'year', start: '2026-07-01', end: '2027-06-30', from: '2026-06-20' };
const undated: Horizon = { kind: 'semester', start: null, end: null, from: '2026-11-22' };

describe('a deadline as people say it in a room', () => {
  it.each([
    ['31 Desember', '2026-12-31'],
    ['31 Des', '2026-12-31'],
    ['31/12', '2026-12-31'],
    ['tanggal 31 Desember', '2026-12-31'],
    ['14 Agustus', '2026-08-14'],
    ['14 August', '2026-08-14'],
    ['December 31', '2026-12-31'],
    ['Dec 31st, 2026', '2026-12-31'],
    ['31st of December', '2026-12-31'],
    ['paling lambat 31 Desember.', '2026-12-31'],
    ['akhir Desember', '2026-12-31'],
    ['Desember', '2026-12-31'],
    ['Desember 2026', '2026-12-31'],
    ['pertengahan Oktober', '2026-10-15'],
    ['mid-October', '2026-10-15'],
    ['end of September', '2026-09-30'],
    ['akhir tahun', '2026-12-31'],
    ['akhir tahun ini', '2026-12-31'],
    ['the end of the year', '2026-12-31'],
    ['year-end', '2026-12-31'],
    ['tahun 2026', '2026-12-31'],
    ['akhir semester', '2026-12-31'],
    ['akhir semester ini', '2026-12-31'],
    ['end of the semester', '2026-12-31'],
    ['akhir periode', '2026-12-31'],
    ['akhir triwulan', '2026-09-30'],
    ['end of the quarter', '2026-09-30'],
    ['Q3', '2026-09-30'],
    ['akhir bulan', '2026-08-31'],
    ['dalam 6 bulan', '2026-12-31'],
    ['dalam enam bulan', '2026-12-31'],
    ['6 bulan', '2026-12-31'],
    ['in 6 months', '2026-12-31'],
    ['within six months', '2026-12-31'],
    ['dalam setengah tahun', '2026-12-31'],
    ['3 bulan lagi', '2026-11-03'],
    ['in three months', '2026-11-03'],
    ['sebulan', '2026-09-03'],
    ['dalam 8 minggu', '2026-09-28'],
    ['in 10 days', '2026-08-13'],
    ['Januari-Desember', '2026-12-31'],
    ['dari Juli sampai Desember', '2026-12-31'],
    ['July to December 2026', '2026-12-31'],
    ['Juli s/d Desember', '2026-12-31'],
    ['by Friday', '2026-08-07'],
    ['Jumat depan', '2026-08-14'],
    ['bulan depan', '2026-09-30'],
    ['next year', '2027-12-31'],
  ])('“%s” is over on %s in the second half of 2026', (text, day) => {
    expect(readDeadline(text, semester)).toBe(day);
  });

  it.each([
    ['31 Desember', '2026-12-31'],
    ['30 Juni', '2027-06-30'],
    ['akhir Juni', '2027-06-30'],
    ['akhir tahun', '2026-12-31'],
    ['dalam 6 bulan', '2026-12-31'],
    ['setahun', '2027-06-30'],
    ['akhir semester', '2026-12-31'],
  ])('“%s” takes its year from the school year 2026/27: %s', (text, day) => {
    expect(readDeadline(text, schoolYear)).toBe(day);
  });

  it.each([
    ['31 Desember', '2026-12-31'],
    ['akhir Juni', '2027-06-30'],
    ['end of June', '2027-06-30'],
    ['akhir semester', '2026-12-31'],
    ['dalam 6 bulan', '2027-05-22'],
    ['akhir tahun', '2026-12-31'],
    ['29 Februari', '2028-02-29'],
  ])('“%s” is the next one, %s, where the workshop has no period yet', (text, day) => {
    expect(readDeadline(text, undated)).toBe(day);
  });

  it.each([
    '',
    '  ',
    'soon',
    'secepatnya',
    'nanti',
    '13/2026',
    '31/2/2026',
    '31 Februari',
    '6',
    'maybe',
    'banyak bulan',
    'every month',
    'tiap bulan',
  ])('“%s” is none', (text) => {
    for (const horizon of [semester, schoolYear, undated]) expect(readDeadline(text, horizon)).toBeNull();
  });
});
