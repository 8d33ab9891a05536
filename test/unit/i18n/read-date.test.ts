import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/i18n/read-date';

describe('a date as people type it', () => {
  it.each([
    ['4/8/2026', '2026-08-04'],
    ['04-08-2026', '2026-08-04'],
    ['4.8.26', '2026-08-04'],
    ['4 8 2026', '2026-08-04'],
    ['2026-08-04', '2026-08-04'],
    ['2026-8-4', '2026-08-04'],
    ['4 Agustus 2026', '2026-08-04'],
    ['4 Agt 2026', '2026-08-04'],
    ['4 Aug 2026', '2026-08-04'],
    ['4 Ags 26', '2026-08-04'],
    ['17 Mei 2026', '2026-05-17'],
    ['17 May 2026', '2026-05-17'],
    ['1 Oktober 2026', '2026-10-01'],
    ['1 December 2026', '2026-12-01'],
    ['29/2/2028', '2028-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  it.each([
    '',
    'soon',
    '31/2/2026',
    '29/2/2026',
    '4/13/2026',
    '0/8/2026',
    '4/8',
    '4/8/202',
    '2026-13-01',
    '4 Foo 2026',
  ])('%s is none', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('waits for the whole year while it is being typed', () => {
    expect(readDate('13/7/20', 'whole')).toBeNull();
    expect(readDate('13/7/2026', 'whole')).toBe('2026-07-13');
  });
});
