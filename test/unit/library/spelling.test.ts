import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgivenSlips, slipsBetween } from '../../../shared/library/search/spelling';

describe('slips between a typed word and a word', () => {
  it.each([
    ['churn', 'churn', 0],
    ['chrun', 'churn', 1],
    ['chun', 'churn', 1],
    ['churrn', 'churn', 1],
    ['charn', 'churn', 1],
    ['acb', 'abc', 1],
    ['margn', 'margins', 2],
  ])('from “%s” to “%s” are %i', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2).whole).toBe(slips);
  });

  it('are counted from the nearest beginning too', () => {
    expect(slipsBetween('retetn', 'retention', 1)).toEqual({ whole: Infinity, start: 1 });
    expect(slipsBetween('reten', 'retention', 1)).toEqual({ whole: Infinity, start: 0 });
  });

  it('are given up where more than the most are certain', () => {
    expect(slipsBetween('margin', 'kehadiran', 2)).toEqual({ whole: Infinity, start: Infinity });
    expect(slipsBetween('retention', 'ret', 2)).toEqual({ whole: Infinity, start: Infinity });
  });

  it('never exceed what was done to the word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 4, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.nat(9), fc.constantFrom('a', 'x', ''), (whole, at, letter) => {
        const typed = whole.slice(0, at) + letter + whole.slice(at + 1);
        expect(slipsBetween(typed, whole, 2).whole).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are forgiven by the length of the word', () => {
    expect([3, 4, 7, 8].map(forgivenSlips)).toEqual([0, 1, 1, 2]);
  });
});
