import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../../renderer/features/room/screen/fit-lines';

const lines = (count: number, height = 10) => Array.from({ length: count }, () => height);

describe('the lines that fit on the screen', () => {
  it('are all of a short list', () => {
    expect(fitLines(lines(3), 2, 100, 0)).toEqual({ from: 0, to: 3 });
  });

  it('are the first ones where nobody is at any line', () => {
    expect(fitLines(lines(12), 2, 58, 0)).toEqual({ from: 0, to: 5 });
  });

  it('stand around the line that people are at', () => {
    expect(fitLines(lines(12), 2, 58, 6)).toEqual({ from: 4, to: 9 });
  });

  it('fill the screen at the end of the list too', () => {
    expect(fitLines(lines(12), 2, 58, 11)).toEqual({ from: 7, to: 12 });
  });

  it('hold the line that people are at, even where it is higher than the screen', () => {
    expect(fitLines([10, 200, 10], 2, 58, 1)).toEqual({ from: 1, to: 2 });
  });

  it('go on above where the next one below is too high', () => {
    expect(fitLines([10, 10, 10, 200], 2, 40, 2)).toEqual({ from: 0, to: 3 });
  });

  it('are none of an empty list', () => {
    expect(fitLines([], 2, 58, 0)).toEqual({ from: 0, to: 0 });
  });
});
