import { expect, it } from 'vitest';
import { isProven, missingProof } from '../../../shared/domain/proof';
import { aQuantity } from '../../builders/a-workshop';

const proof = { value: aQuantity(0), period: 'June', source: 'Survey' };

it('a last value with its period and its source proves a KPI, zero included', () => {
  expect(isProven({ lastValue: proof })).toBe(true);
});

it.each([
  ['nothing', null, ['value', 'period', 'source']],
  ['words instead of a number', { ...proof, value: aQuantity(null, 'many') }, ['value']],
  ['no period', { ...proof, period: ' ' }, ['period']],
  ['no source', { ...proof, source: '' }, ['source']],
] as const)('%s does not', (_, lastValue, missing) => {
  expect(isProven({ lastValue })).toBe(false);
  expect(missingProof({ lastValue })).toEqual(missing);
});
