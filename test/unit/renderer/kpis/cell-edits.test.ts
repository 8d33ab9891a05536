import { describe, expect, it } from 'vitest';
import {
  choiceIn,
  cleared,
  quantityIn,
  textIn,
  withChoice,
  withQuantity,
  withText,
} from '../../../../renderer/features/kpis/table/cell-edits';
import { cellText, isUnread } from '../../../../renderer/features/kpis/table/cell-text';
import { ALL_COLUMNS, type ColumnId } from '../../../../renderer/features/kpis/table/columns';
import { translator } from '../../../../shared/i18n/i18n';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { aKpi, aQuantity } from '../../../builders/a-workshop';

const words = { t: translator('en'), language: 'en' } as const;

function columnOf(id: ColumnId) {
  const column = ALL_COLUMNS.find((one) => one.id === id);
  if (!column) throw new Error(`There is no column ${id}.`);
  return column;
}

function aFullKpi(traits: Partial<Kpi> = {}): Kpi {
  return aKpi({
    id: 'kpi-1',
    departmentId: 'Marketing',
    name: 'Known classes',
    owner: 'Dinda',
    dataSource: 'Count',
    target: { value: aQuantity(3), minimum: null, maximum: null },
    baseline: { value: aQuantity(1), period: 'June', establishBy: null },
    lastValue: { value: aQuantity(2), period: 'June', source: 'Count' },
    weight: aQuantity(40),
    unit: { kind: 'custom', label: 'classes' },
    dataAvailability: 'ready',
    kind: 'leading',
    deadline: '2026-10-30',
    ...traits,
  });
}

describe('a cell', () => {
  it.each(['name', 'owner', 'dataSource', 'lastValuePeriod', 'lastValueSource'] as const)(
    'of %s reads what was written into it',
    (column) => {
      const kpi = aFullKpi();
      expect(textIn({ ...kpi, ...withText(kpi, column, '=1+1 📈') }, column)).toBe('=1+1 📈');
    },
  );

  it.each(['baseline', 'lastValue', 'weight'] as const)('of %s keeps its number', (column) => {
    const kpi = aFullKpi();
    expect(quantityIn({ ...kpi, ...withQuantity(kpi, column, aQuantity(7)) }, column)).toEqual(aQuantity(7));
  });

  it.each([
    ['unit', 'currency IDR'],
    ['direction', 'lower'],
    ['frequency', 'weekly'],
    ['status', 'retired'],
    ['dataAvailability', 'none'],
    ['kind', 'lagging'],
  ] as const)('of %s keeps its choice', (column, value) => {
    const kpi = aFullKpi();
    expect(choiceIn({ ...kpi, ...withChoice(column, value) }, column)).toBe(value);
  });

  it('leaves the rest of what it belongs to alone', () => {
    const kpi = aFullKpi();
    expect(withQuantity(kpi, 'baseline', null)).toEqual({ baseline: { ...kpi.baseline, value: null } });
    expect(withText(kpi, 'lastValueSource', 'Book')).toEqual({
      lastValue: { ...kpi.lastValue, source: 'Book' },
    });
  });

  it('that was the last word about a last value leaves none', () => {
    const kpi = aFullKpi({ lastValue: { value: null, period: '', source: 'Count' } });
    expect(withText(kpi, 'lastValueSource', '')).toEqual({ lastValue: null });
  });
});

describe('emptying a cell', () => {
  it('empties whatever may be empty', () => {
    const kpi = aFullKpi();
    for (const id of [
      'name',
      'target',
      'baseline',
      'deadline',
      'dataAvailability',
      'kind',
      'weight',
    ] as const) {
      const column = columnOf(id);
      const emptied = { ...kpi, ...cleared(kpi, column) };
      expect(cellText(kpi, column, words), id).not.toBe('');
      expect(cellText(emptied, column, words), id).toBe('');
    }
  });

  it('leaves alone what always has a value', () => {
    for (const id of ['code', 'smart', 'unit', 'direction', 'frequency', 'status'] as const) {
      expect(cleared(aFullKpi(), columnOf(id)), id).toBeNull();
    }
  });
});

describe('what a cell says', () => {
  it('speaks of numbers with their unit, of dates with the month’s name', () => {
    expect(cellText(aFullKpi(), columnOf('target'), words)).toBe('3 classes');
    expect(cellText(aFullKpi(), columnOf('unit'), words)).toBe('classes');
    expect(cellText(aFullKpi(), columnOf('deadline'), words)).toBe('30 Oct 2026');
    expect(cellText(aFullKpi(), columnOf('weight'), words)).toBe('40%');
  });

  it('shows both ends of a range', () => {
    const target = { value: null, minimum: aQuantity(5), maximum: aQuantity(10) };
    const kpi = aFullKpi({ direction: 'range', target, unit: { kind: 'days', label: '' } });
    expect(cellText(kpi, columnOf('target'), words)).toBe('5 – 10 days');
  });

  it('keeps words where a number should stand, and knows that they are none', () => {
    const kpi = aFullKpi({ baseline: { value: aQuantity(null, 'ten'), period: '', establishBy: null } });
    expect(cellText(kpi, columnOf('baseline'), words)).toBe('ten');
    expect(isUnread(kpi, columnOf('baseline'))).toBe(true);
    expect(isUnread(kpi, columnOf('target'))).toBe(false);
    expect(isUnread(kpi, columnOf('name'))).toBe(false);
  });
});
