import { describe, expect, it } from 'vitest';
import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { dueText } from '../../../shared/tracker/due-text';
import { trackerTables, type TrackerRow } from '../../../shared/tracker/tracker-table';
import { anActual } from '../../builders/a-tracked-workshop';
import { aKpi, aQuantity, aWorkshop } from '../../builders/a-workshop';

/** A KPI of six months whose values add up to 60. */
const sum = (traits: Partial<Kpi> = {}) =>
  aKpi({
    id: 'k',
    departmentId: 'd',
    unit: { kind: 'number', label: '' },
    target: { value: aQuantity(60), minimum: null, maximum: null },
    targetScope: 'whole',
    combine: 'sum',
    ...traits,
  });

type Noted = readonly (readonly [period: string, value: number])[];

function rowOf(kpi: Kpi, noted: Noted, design: Partial<Design> = {}): TrackerRow {
  const actuals = noted.map(([period, value]) => anActual('k', period, value));
  const [table] = trackerTables(aWorkshop({ design: { kpis: [kpi], actuals, ...design } }), [kpi], 'en');
  const [row] = table?.rows ?? [];
  if (!row) throw new Error('The KPI has no row.');
  return row;
}

/** What is due after each month, in units of the target. */
function dues(kpi: Kpi, design: Partial<Design> = {}): number[] {
  const target = kpi.target.value?.value ?? 1;
  return (rowOf(kpi, [], design).pace?.shares ?? []).map((share) => Number((share * target).toFixed(3)));
}

const semester = (start: string | null, end: string | null): Partial<Design> => ({
  period: { kind: 'semester', label: '', start, end },
});

describe('the pace of a KPI whose values add up', () => {
  it('is even over whole months, however many days they have', () => {
    expect(dues(sum())).toEqual([10, 20, 30, 40, 50, 60]);
  });

  it('shows a KPI that is ahead of it as reached, in the first month and later', () => {
    expect(rowOf(sum(), [['2026-07', 11]])).toMatchObject({ value: 11, status: 'reached' });
    const row = rowOf(sum(), [
      ['2026-07', 8],
      ['2026-08', 9],
    ]);
    expect(row).toMatchObject({ value: 17, attainment: 0.85, status: 'close' });
    expect(row.pace?.due?.period.label).toBe('Aug 2026');
    expect(dueText(row, 'en')).toBe('20');
  });

  it('compares with the whole target once the last value is in', () => {
    const row = rowOf(sum(), [
      ['2026-07', 30],
      ['2026-12', 24],
    ]);
    expect(row.attainment).toBeCloseTo(0.9, 12);
    expect(row.pace?.due?.target.value).toBe(60);
  });

  it('counts a gap before the latest value, and nothing after it, whatever day it is', () => {
    const noted: Noted = [
      ['2026-07', 10],
      ['2026-09', 20],
    ];
    expect(rowOf(sum(), noted).attainment).toBe(1);
    expect(rowOf(sum(), [['2026-09', 15]]).attainment).toBe(0.5);
  });

  it('takes no text for a value', () => {
    const text = { ...anActual('k', '2026-09', 0), value: aQuantity(null, 'belum') };
    const actuals = [anActual('k', '2026-07', 10), text];
    const row = rowOf(sum(), [], { actuals });
    expect(row.pace?.due?.period.key).toBe('2026-07');
    expect(row.attainment).toBe(1);
  });

  it('is the budget so far where lower is better', () => {
    const costs = sum({ direction: 'lower' });
    expect(rowOf(costs, [['2026-07', 20]])).toMatchObject({ attainment: 0, status: 'missed' });
    expect(rowOf(costs, [['2026-07', 9]])).toMatchObject({ attainment: 1.1, status: 'reached' });
  });

  it('moves both bounds of a range', () => {
    const target = { value: null, minimum: aQuantity(60), maximum: aQuantity(120) };
    const row = rowOf(sum({ direction: 'range', target }), [['2026-07', 8]]);
    expect(row.pace?.due?.target).toEqual({ value: null, minimum: 10, maximum: 20 });
    expect(row).toMatchObject({ attainment: 0.8, status: 'close' });
    expect(dueText(row, 'id')).toBe('10 – 20');
  });

  it('begins at nothing, whatever the baseline', () => {
    const baseline = { value: aQuantity(40), period: '', establishBy: null };
    expect(rowOf(sum({ baseline }), [['2026-07', 10]]).attainment).toBe(1);
  });

  it('counts a month for the part of it that lies in the period', () => {
    const [first, second, , , , last] = dues(sum(), semester('2026-07-16', '2026-12-31'));
    expect(first).toBeCloseTo((60 * (16 / 31)) / (5 + 16 / 31), 3);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(60 / (5 + 16 / 31), 3);
    expect(last).toBe(60);
  });

  it('counts weeks and longer steps in the same way', () => {
    const weeks = dues(sum({ frequency: 'weekly' }), semester('2026-07-01', '2026-07-31'));
    expect(weeks.at(-1)).toBe(60);
    expect(weeks[0]).toBeCloseTo((60 * 5) / 31, 3);
    expect(dues(sum({ frequency: 'quarterly' }))).toEqual([30, 60]);
    expect(dues(sum({ frequency: 'yearly' }))).toEqual([60]);
  });

  it('ends at the deadline, and no later than the period', () => {
    expect(dues(sum({ deadline: '2026-09-30' }))).toEqual([20, 40, 60, 60, 60, 60]);
    expect(dues(sum({ deadline: '2027-06-30' })).at(-1)).toBe(60);
    expect(dues(sum({ deadline: '2025-01-01' }))).toEqual([10, 20, 30, 40, 50, 60]);
    expect(dues(sum({ deadline: null }))[0]).toBe(10);
  });

  it('follows targets that people set for some of the periods', () => {
    const periodTargets = [
      { period: 'July', value: aQuantity(0) },
      { period: 'December', value: aQuantity(20) },
    ];
    expect(dues(sum({ periodTargets }))).toEqual([0, 10, 20, 30, 40, 60]);
    expect(rowOf(sum({ periodTargets }), [['2026-07', 0]])).toMatchObject({ attainment: 1 });
    const all = ['July', 'August', 'September', 'October', 'November', 'December'].map((period) => ({
      period,
      value: aQuantity(9),
    }));
    expect(dues(sum({ periodTargets: all }))).toEqual([9, 18, 27, 36, 45, 60]);
  });

  it('is even where the period lacks its days or they contradict each other', () => {
    expect(dues(sum({ deadline: null }), semester('2026-07-01', null))[2]).toBe(30);
    const turned = dues(sum({ deadline: null }), semester('2026-12-01', '2026-07-01'));
    expect(turned.at(-1)).toBe(60);
    expect(turned.every((due) => due > 0)).toBe(true);
  });

  it('compares a value from before the period with its first step', () => {
    const row = rowOf(sum(), [['2026-05', 5]]);
    expect(row).toMatchObject({ attainment: 0.5, status: 'missed' });
  });

  it('is only for sums of the whole period', () => {
    const last = rowOf(sum({ combine: 'last' }), [['2026-07', 12]]);
    expect(last.pace).toBeNull();
    expect(last.attainment).toBeCloseTo(0.2, 12);
    expect(rowOf(sum({ combine: 'average' }), [['2026-07', 12]]).pace).toBeNull();
    expect(rowOf(sum({ targetScope: 'each-period' }), [['2026-07', 12]]).pace).toBeNull();
  });

  it('says nothing where there is no target, or no value', () => {
    const untargeted = sum({ target: { value: aQuantity(null, 'lots'), minimum: null, maximum: null } });
    const row = rowOf(untargeted, [['2026-07', 12]]);
    expect(row).toMatchObject({ attainment: null, status: 'untargeted' });
    expect(dueText(row, 'en')).toBe('');
    expect(rowOf(sum(), [])).toMatchObject({ status: 'unmeasured', pace: { due: null } });
  });

  it('is shown with few decimals', () => {
    const row = rowOf(sum(), [['2026-07', 7]], semester('2026-07-16', '2026-12-31'));
    expect(dueText(row, 'id')).toBe('5,6');
    const money = sum({
      unit: { kind: 'currency', label: 'IDR' },
      target: { value: aQuantity(100_000_000), minimum: null, maximum: null },
    });
    expect(dueText(rowOf(money, [['2026-07', 7]]), 'id')).toBe('Rp 16.666.667');
  });
});
