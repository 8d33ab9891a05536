import { describe, expect, it } from 'vitest';
import { largestThatFits } from '../../../../renderer/features/print/largest-that-fits';

const SIZES = [6, 7, 8, 9, 10];
const twice = (size: number) => size * 2;

describe('the largest type that fits', () => {
  it('fills the room and never more', () => {
    const found = [11, 12, 13, 16, 19, 20, 99].map((room) => largestThatFits(SIZES, room, twice));
    expect(found).toEqual([null, 6, 6, 8, 9, 10, 10]);
  });

  it('is found without trying every size', () => {
    let tried = 0;
    const sizes = Array.from({ length: 64 }, (_, index) => index + 1);
    const found = largestThatFits(sizes, 41, (size) => {
      tried += 1;
      return size;
    });
    expect([found, tried <= 7]).toEqual([41, true]);
  });
});
