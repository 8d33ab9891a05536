import { describe, expect, it } from 'vitest';
import { measuringPeriods } from '../../../shared/domain/measuring-periods';
import type { Frequency } from '../../../shared/domain/schema/kpi';
import { periodLabel } from '../../../shared/tracker/period-label';
import { ownTargets, periodFinder } from '../../../shared/tracker/period-targets';
import { aKpi, aQuantity } from '../../builders/a-workshop';

const SEMESTER = { kind: 'semester', start: '2026-07-13', end: '2026-12-18' } as const;
const periods = (frequency: Frequency) => measuringPeriods(frequency, SEMESTER, '2026-07-13');
const first = (frequency: Frequency) => periods(frequency).slice(0, 3);

describe('the label of a measuring period', () => {
  it('is short, and in the language of the reader', () => {
    const english = first('weekly').map((period) => periodLabel(period, 'en'));
    expect(english).toEqual(['13–19 Jul', '20–26 Jul', '27 Jul–2 Aug']);
    expect(first('weekly').map((period) => periodLabel(period, 'id'))[2]).toBe('27 Jul–2 Agu');
    expect(first('monthly').map((period) => periodLabel(period, 'id'))[1]).toBe('Agu 2026');
    expect(first('quarterly').map((period) => periodLabel(period, 'id'))).toEqual([
      'Jul–Sep 2026',
      'Okt–Des 2026',
    ]);
    expect(first('yearly').map((period) => periodLabel(period, 'en'))).toEqual(['Jul 2026–Jun 2027']);
  });
});

describe('a period that a person names', () => {
  it.each([
    ['Oktober 2026', '2026-10'],
    ['october', '2026-10'],
    ['Okt', '2026-10'],
    ['2026-10', '2026-10'],
    ['Bulan ke-4', '2026-10'],
    ['4', '2026-10'],
    ['  AGU  2026 ', '2026-08'],
    ['January', undefined],
    ['', undefined],
    ['0', undefined],
    ['99', undefined],
  ])('“%s” is found', (typed, key) => {
    expect(periodFinder(periods('monthly'))(typed)?.key).toBe(key);
  });

  it('is found among weeks by its days or its number', () => {
    const find = periodFinder(periods('weekly'));
    expect(find('Minggu 2')?.key).toBe('2026-07-20');
    expect(find('13 – 19 Jul')?.key).toBe('2026-07-13');
  });

  it('is left alone where two years have such a month', () => {
    const two = measuringPeriods('monthly', { kind: 'phase', start: '2026-01-01', end: '2027-12-31' }, '');
    expect(periodFinder(two)('July')).toBeUndefined();
    expect(periodFinder(two)('July 2027')?.key).toBe('2027-07');
  });

  it('gives the KPI its own target for it', () => {
    const kpi = aKpi({
      id: 'k',
      departmentId: 'd',
      periodTargets: [
        { period: 'Agustus', value: aQuantity(4) },
        { period: 'someday', value: aQuantity(5) },
        { period: 'Sep', value: aQuantity(null, 'lots') },
      ],
    });
    expect([...ownTargets(kpi, periodFinder(periods('monthly')))]).toEqual([['2026-08', 4]]);
  });
});
