import { describe, expect, it } from 'vitest';
import { MAX_MEASURING_PERIODS, measuringPeriods } from '../../../shared/domain/measuring-periods';
import { frequencySchema } from '../../../shared/domain/schema/kpi';
import type { Period } from '../../../shared/domain/schema/organisation';

const SEMESTER = { kind: 'semester', start: '2026-07-13', end: '2026-12-18' } as const;
const FALLBACK = '2026-08-03';

const keys = (...[frequency, period = SEMESTER]: Partial<Parameters<typeof measuringPeriods>>) =>
  measuringPeriods(frequency ?? 'monthly', period, FALLBACK).map(({ key }) => key);

describe('measuring periods', () => {
  it('are the months that a monthly KPI is measured in', () => {
    expect(keys('monthly')).toEqual(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12']);
  });

  it('are weeks from Monday for weekly and daily KPIs', () => {
    const weeks = measuringPeriods('weekly', { ...SEMESTER, start: '2026-07-15' }, FALLBACK);
    expect(weeks).toHaveLength(23);
    expect(weeks[0]).toEqual({ key: '2026-07-13', cadence: 'week', start: '2026-07-13', end: '2026-07-19' });
    expect(weeks.at(-1)).toMatchObject({ start: '2026-12-14', end: '2026-12-20' });
    expect(measuringPeriods('daily', SEMESTER, FALLBACK)).toEqual(
      measuringPeriods('weekly', SEMESTER, FALLBACK),
    );
  });

  it('are counted from the first month for longer steps', () => {
    expect(keys('biweekly').slice(0, 2)).toEqual(['2026-07-13', '2026-07-27']);
    expect(keys('quarterly')).toEqual(['2026-07', '2026-10']);
    expect(keys('semester')).toEqual(['2026-07']);
    expect(measuringPeriods('yearly', SEMESTER, FALLBACK)).toEqual([
      { key: '2026-07', cadence: 'year', start: '2026-07-01', end: '2027-06-30' },
    ]);
    const acrossYears: Pick<Period, 'kind' | 'start' | 'end'> = {
      kind: 'phase',
      start: '2026-10-01',
      end: '2027-03-31',
    };
    expect(keys('quarterly', acrossYears)).toEqual(['2026-10', '2027-01']);
  });

  it('become longer where a table would be too wide', () => {
    const years = { kind: 'phase', start: '2026-01-01', end: '2027-12-31' } as const;
    expect(measuringPeriods('weekly', years, FALLBACK).map(({ cadence }) => cadence)).toEqual(
      Array(24).fill('month'),
    );
    for (const frequency of frequencySchema.options) {
      const ages = { kind: 'phase', start: '1900-01-01', end: '9999-12-31' } as const;
      const periods = measuringPeriods(frequency, ages, FALLBACK);
      expect(periods.length).toBeGreaterThan(0);
      expect(periods.length).toBeLessThanOrEqual(MAX_MEASURING_PERIODS);
    }
  });

  it('cover the time a period of its kind takes where a day is missing', () => {
    expect(keys('monthly', { kind: 'quarter', start: '2026-07-01', end: null })).toHaveLength(3);
    expect(keys('monthly', { kind: 'semester', start: null, end: '2026-12-31' })[0]).toBe('2026-07');
    expect(keys('monthly', { kind: 'year', start: null, end: null })).toEqual(
      expect.arrayContaining(['2026-08', '2027-08']),
    );
    expect(keys('monthly', { kind: 'semester', start: '2026-12-31', end: '2026-01-01' })[0]).toBe('2026-12');
  });

  it('have keys that sort by time', () => {
    for (const frequency of frequencySchema.options) {
      const sorted = keys(frequency).toSorted();
      expect(keys(frequency)).toEqual(sorted);
    }
  });
});
