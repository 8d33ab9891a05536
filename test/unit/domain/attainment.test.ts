import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainment, ATTAINMENT_CEILING, type TargetValues } from '../../../shared/domain/attainment';
import { directionSchema } from '../../../shared/domain/schema/kpi';

const to = (value: number | null): TargetValues => ({ value, minimum: null, maximum: null });
const between = (minimum: number | null, maximum: number | null): TargetValues => ({
  value: null,
  minimum,
  maximum,
});

describe('higher is better', () => {
  it.each([
    ['met', 95, 95, 1],
    ['half reached', 100, 50, 0.5],
    ['surpassed', 100, 110, 1.1],
    ['surpassed beyond the ceiling', 100, 300, 1.2],
    ['nothing reached', 100, 0, 0],
    ['below nothing', 100, -20, 0],
    ['a negative target met', -10, -10, 1],
    ['a negative target missed by half', -10, -15, 0.5],
    ['a negative target surpassed', -10, -9, 1.1],
    ['a target of zero met', 0, 0, 1],
    ['a target of zero surpassed', 0, 5, 1],
    ['a target of zero missed', 0, -1, 0],
  ])('%s: target %d, actual %d', (_, target, actual, expected) => {
    expect(attainment('higher', to(target), actual)).toBeCloseTo(expected, 12);
  });
});

describe('lower is better', () => {
  it.each([
    ['met', 10, 10, 1],
    ['missed by half', 10, 15, 0.5],
    ['surpassed', 10, 9, 1.1],
    ['surpassed beyond the ceiling', 10, 0, 1.2],
    ['missed altogether', 10, 30, 0],
    ['a negative target met', -10, -10, 1],
    ['a negative target missed by half', -10, -5, 0.5],
    ['a target of zero met', 0, 0, 1],
    ['a target of zero missed', 0, 0.1, 0],
  ])('%s: target %d, actual %d', (_, target, actual, expected) => {
    expect(attainment('lower', to(target), actual)).toBeCloseTo(expected, 12);
  });
});

describe('within a range', () => {
  it.each([
    ['inside', 10, 20, 15, 1],
    ['on the lower bound', 10, 20, 10, 1],
    ['on the upper bound', 10, 20, 20, 1],
    ['below', 10, 20, 5, 0.5],
    ['above', 10, 20, 30, 0.5],
    ['far above', 10, 20, 400, 0],
    ['below a lower bound of zero, by half the width', 0, 10, -5, 0.5],
    ['above an upper bound of zero, by half the width', -10, 0, 5, 0.5],
    ['beside a range that is the single point zero', 0, 0, 1, 0],
    ['on a range that is the single point zero', 0, 0, 0, 1],
    ['above a negative range', -20, -10, -5, 0.5],
  ])('%s: %d to %d, actual %d', (_, minimum, maximum, actual, expected) => {
    expect(attainment('range', between(minimum, maximum), actual)).toBeCloseTo(expected, 12);
  });
});

describe('without a target', () => {
  it.each([
    ['higher', to(null)],
    ['lower', to(null)],
    ['range', between(10, null)],
    ['range', between(null, 10)],
  ] as const)('there is no attainment (%s)', (direction, target) => {
    expect(attainment(direction, target, 5)).toBeNull();
  });
});

it('never leaves 0 to 120 %, whatever the target and the actual', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...directionSchema.options),
      number,
      number,
      number,
      (direction, a, b, actual) => {
        const target = { value: a, minimum: Math.min(a, b), maximum: Math.max(a, b) };
        const share = attainment(direction, target, actual);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(ATTAINMENT_CEILING);
      },
    ),
  );
});
