import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../shared/domain/schema/kpi';
import { measuredQuantity, readMeasured } from '../../../shared/i18n/read-measured';

const HOURS: Unit = { kind: 'custom', label: 'jam' };

describe('a value that somebody measured', () => {
  it.each<readonly [string, Unit, number | null]>([
    ['1,5', HOURS, 1.5],
    ['1,5 jam', HOURS, 1.5],
    ['1,5Jam', HOURS, 1.5],
    ['Rp 2,1 juta', { kind: 'currency', label: 'IDR' }, 2_100_000],
    ['3 hari', { kind: 'days', label: '' }, 3],
    ['3 days', { kind: 'days', label: '' }, 3],
    ['1,5 jam', { kind: 'custom', label: 'kelas' }, null],
    ['3 perjam', HOURS, null],
    ['jam', HOURS, null],
    ['n/a', HOURS, null],
  ])('is read with its own unit behind it: “%s”', (text, unit, value) => {
    expect(readMeasured(text, unit, 'id')).toBe(value);
  });

  it('keeps what was typed', () => {
    expect(measuredQuantity('1,5 jam', HOURS, 'id')).toEqual({ value: 1.5, text: '1,5 jam' });
    expect(measuredQuantity(' ', HOURS, 'id')).toBeNull();
  });
});
