import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  doPeriodsOverlap,
  likeliestPeriod,
  suggestNextPeriods,
} from '../../../shared/domain/suggest-next-periods';

const starts = (kind: 'semester' | 'quarter' | 'year' | 'phase', end: string | null, today: string) =>
  suggestNextPeriods({ kind, end }, today).map(({ start }) => start);

describe('periods to go on with', () => {
  it('begin after the one before, even where that ended before its half-year was over', () => {
    expect(starts('semester', '2026-12-18', '2026-12-20')).toEqual(['2027-01-01']);
  });

  it('include the one that is running where the one before ended long ago', () => {
    expect(starts('quarter', '2025-03-31', '2026-08-03')).toEqual(['2025-04-01', '2025-07-01', '2026-07-01']);
  });

  it('are the running one and the next where nobody knows when the one before ended', () => {
    expect(starts('year', null, '2026-08-03')).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('are left to people where they name their phases themselves', () => {
    expect(starts('phase', '2026-12-31', '2026-12-31')).toEqual([]);
  });

  it('are today’s where the one before ends with the calendar', () => {
    expect(starts('year', '9999-12-31', '2026-08-03')).toEqual([]);
  });

  it('start from the first that is not over', () => {
    const suggestions = suggestNextPeriods({ kind: 'quarter', end: '2025-03-31' }, '2026-08-03');
    expect(likeliestPeriod(suggestions, '2026-08-03')?.start).toBe('2026-07-01');
    expect(likeliestPeriod([], '2026-08-03')).toBeUndefined();
  });

  it('begin with the day after', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });
});

describe('two periods', () => {
  const semester = { start: '2026-07-01', end: '2026-12-31' };

  it.each([
    ['2026-12-31', '2027-06-30', true],
    ['2027-01-01', '2027-06-30', false],
    ['2026-01-01', '2026-07-01', true],
    [null, '2027-06-30', false],
  ])('from %s to %s overlap: %s', (start, end, expected) => {
    expect(doPeriodsOverlap(semester, { start, end })).toBe(expected);
  });
});
