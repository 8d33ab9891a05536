import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../shared/domain/schema/kpi';
import {
  formatDate,
  formatMoment,
  formatNumber,
  formatQuantity,
  formatRange,
  formatShortDate,
  formatTime,
  formatValue,
} from '../../../shared/i18n/format';

const unit = (kind: Unit['kind'], label = ''): Unit => ({ kind, label });

describe('a value with its unit', () => {
  it.each([
    [95, unit('percent'), '95%', '95%'],
    [4.5, unit('percent'), '4.5%', '4,5%'],
    [2000000, unit('currency', 'IDR'), 'Rp 2,000,000', 'Rp 2.000.000'],
    [2000000, unit('currency'), 'Rp 2,000,000', 'Rp 2.000.000'],
    [-2000000, unit('currency', 'IDR'), '-Rp 2,000,000', '-Rp 2.000.000'],
    [1250.5, unit('currency', 'USD'), 'USD 1,250.5', 'USD 1.250,5'],
    [-3, unit('currency', 'USD'), '-USD 3', '-USD 3'],
    [1, unit('days'), '1 day', '1 hari'],
    [3, unit('days'), '3 days', '3 hari'],
    [3, unit('custom', 'kelas'), '3 kelas', '3 kelas'],
    [3, unit('custom'), '3', '3'],
    [1234.5, unit('number'), '1,234.5', '1.234,5'],
    [4.2, unit('score'), '4.2', '4,2'],
    [0.333333, unit('ratio'), '0.333333', '0,333333'],
  ])('%d as %o', (value, itsUnit, english, indonesian) => {
    expect([formatValue(value, itsUnit, 'en'), formatValue(value, itsUnit, 'id')]).toEqual([
      english,
      indonesian,
    ]);
  });

  it('drops the noise of binary fractions', () => {
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
  });
});

describe('a quantity', () => {
  it('reads as its value where it has one', () => {
    expect(formatQuantity({ value: 95, text: '95 persen' }, unit('percent'), 'id')).toBe('95%');
  });

  it('reads as it was typed where it has none', () => {
    expect(formatQuantity({ value: null, text: 'a lot' }, unit('percent'), 'en')).toBe('a lot');
  });

  it('is empty where there is none', () => {
    expect(formatQuantity(null, unit('percent'), 'en')).toBe('');
  });
});

describe('a range', () => {
  const five = { value: 5, text: '5' };
  const ten = { value: 10, text: '10' };

  it('says its unit once', () => {
    expect(formatRange({ minimum: five, maximum: ten }, unit('days'), 'id')).toBe('5 – 10 hari');
  });

  it('shows the currency of both ends', () => {
    expect(formatRange({ minimum: five, maximum: ten }, unit('currency', 'IDR'), 'id')).toBe('Rp 5 – Rp 10');
  });

  it('is its one end where the other is missing', () => {
    expect(formatRange({ minimum: null, maximum: ten }, unit('days'), 'en')).toBe('10 days');
    expect(formatRange({ minimum: null, maximum: null }, unit('days'), 'en')).toBe('');
  });
});

describe('dates', () => {
  it('are written out, day first, in both languages', () => {
    expect(formatDate('2026-08-04', 'en')).toBe('4 August 2026');
    expect(formatDate('2026-08-04', 'id')).toBe('4 Agustus 2026');
  });

  it('are shortened by the name of the month alone', () => {
    expect(formatShortDate('2026-12-18', 'en')).toBe('18 Dec 2026');
    expect(formatShortDate('2026-12-18', 'id')).toBe('18 Des 2026');
  });

  it('stay the same day in every time zone, at both ends of the year', () => {
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
    expect(formatDate('2026-12-31', 'en')).toBe('31 December 2026');
  });
});

describe('moments', () => {
  // A local time without a zone is the same wall clock wherever the tests run.
  const moment = new Date('2026-08-04T10:42:00').toISOString();

  it('show the local wall clock', () => {
    expect(formatTime(moment, 'en')).toBe('10:42');
    expect(formatTime(moment, 'id')).toBe('10.42');
  });

  it('show the local day', () => {
    expect(formatMoment(moment, 'en')).toBe('4 Aug 2026, 10:42');
    expect(formatMoment(moment, 'id')).toBe('4 Agu 2026, 10.42');
  });
});
