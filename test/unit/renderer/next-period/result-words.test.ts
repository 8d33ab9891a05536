import { describe, expect, it } from 'vitest';
import { reachedText, shareText } from '../../../../renderer/features/next-period/result-words';
import { formatTarget } from '../../../../shared/i18n/format';
import type { KpiResult } from '../../../../shared/domain/schema/record';
import { aDesign, aQuantity } from '../../../builders/a-workshop';

const result: KpiResult = {
  period: aDesign().period,
  unit: { kind: 'currency', label: 'IDR' },
  direction: 'higher',
  target: { value: aQuantity(2_000_000), minimum: null, maximum: null },
  final: { value: aQuantity(1_500_000.5), period: 'Oktober', source: 'Buku kas' },
};

describe('a result in words', () => {
  it('reads as numbers do in each language', () => {
    expect([formatTarget(result, 'id'), reachedText(result, 'id')]).toEqual([
      'Rp 2.000.000',
      'Rp 1.500.000,5',
    ]);
    expect([formatTarget(result, 'en'), reachedText(result, 'en')]).toEqual([
      'Rp 2,000,000',
      'Rp 1,500,000.5',
    ]);
    expect(shareText(result, 'id')).toBe('75');
  });

  it('is empty where nobody measured, or where there was no target', () => {
    expect([
      reachedText({ ...result, final: null }, 'en'),
      shareText({ ...result, final: null }, 'en'),
    ]).toEqual(['', '']);
    const target = { value: null, minimum: null, maximum: null };
    expect([formatTarget({ ...result, target }, 'en'), shareText({ ...result, target }, 'en')]).toEqual([
      '',
      '',
    ]);
  });

  it('tells both ends of a range', () => {
    const target = { value: null, minimum: aQuantity(5), maximum: aQuantity(10) };
    const unit = { kind: 'days', label: '' } as const;
    expect(formatTarget({ direction: 'range', target, unit }, 'id')).toBe('5 – 10 hari');
  });

  it('has a share of 100 where a target of zero was met', () => {
    const none = { value: aQuantity(0), minimum: null, maximum: null };
    const final = { value: aQuantity(0), period: '', source: '' };
    expect(shareText({ ...result, direction: 'lower', target: none, final }, 'en')).toBe('100');
  });
});
