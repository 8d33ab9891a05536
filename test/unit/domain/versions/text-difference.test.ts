import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDifference, type TextPiece } from '../../../../shared/domain/versions/text-difference';

/** The changed words in brackets. */
const marked = (pieces: readonly TextPiece[]) =>
  pieces.map(({ text, isChanged }) => (isChanged ? `[${text.trim()}]` : text.trim())).join(' ');
const difference = (before: string, after: string) => {
  const found = textDifference(before, after);
  return [marked(found.before), marked(found.after)];
};

describe('the difference of two texts', () => {
  it.each([
    [
      '10 of 30 classes know us',
      '12 of 30 classes know us',
      '[10] of 30 classes know us',
      '[12] of 30 classes know us',
    ],
    [
      'sales of the counter',
      'sales of the online counter',
      'sales of the counter',
      'sales of the [online] counter',
    ],
    [
      'one two three four five',
      'one 2 three 4 five',
      'one [two] three [four] five',
      'one [2] three [4] five',
    ],
    ['the same', 'the same', 'the same', 'the same'],
    ['all of it', 'nothing else', '[all of it]', '[nothing else]'],
    ['', 'new words', '', '[new words]'],
    ['a a a', 'a a', 'a a [a]', 'a a'],
  ])('from %j to %j', (before, after, ...expected) => {
    expect(difference(before, after)).toEqual(expected);
  });

  it('takes two very long texts without a common word as changed throughout', () => {
    const long = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word}${index}`).join(' ');
    const { before } = textDifference(long('x'), long('y'));
    expect(before).toEqual([{ text: long('x'), isChanged: true }]);
  });

  it('loses no letter of either text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = textDifference(before, after);
        expect(found.before.map((piece) => piece.text).join('')).toBe(before);
        expect(found.after.map((piece) => piece.text).join('')).toBe(after);
      }),
    );
  });
});
