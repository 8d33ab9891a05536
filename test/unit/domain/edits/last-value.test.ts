import { expect, it } from 'vitest';
import { withLastValue } from '../../../../shared/domain/edits/last-value';
import { aQuantity } from '../../../builders/a-workshop';

it('a last value is begun with any of its parts, and keeps the others', () => {
  const begun = withLastValue({ lastValue: null }, { period: 'May' });
  expect(begun.lastValue).toEqual({ value: null, period: 'May', source: '' });
  const value = aQuantity(0);
  expect(withLastValue(begun, { value }).lastValue).toEqual({ value, period: 'May', source: '' });
});

it('a last value of which nothing is known any more is none', () => {
  expect(
    withLastValue(withLastValue({ lastValue: null }, { source: 'List' }), { source: '' }).lastValue,
  ).toBeNull();
});
