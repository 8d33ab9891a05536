import { describe, expect, it } from 'vitest';
import { createEditingTime } from '../../../../electron/backend/backups/editing-time';

const MINUTE = 60_000;

/** How many backup copies fall due in saves at these moments. */
function copiesMade(moments: readonly number[]): number {
  const time = createEditingTime();
  return moments.filter((moment) => {
    const isDue = time.isDueAt(moment);
    if (isDue) time.backedUp();
    return isDue;
  }).length;
}

const every = (step: number, until: number) =>
  Array.from({ length: Math.floor(until / step) + 1 }, (_, index) => index * step);

describe('A backup copy is due', () => {
  it('with the first save', () => {
    expect(copiesMade([0])).toBe(1);
  });

  it('after every five minutes of editing', () => {
    expect(copiesMade(every(10_000, 20 * MINUTE))).toBe(1 + 4);
  });

  it('after as many saves as five minutes of typing make, should the measuring clock stand still', () => {
    expect(copiesMade(Array.from({ length: 301 }, () => 0))).toBe(1 + 2);
  });

  it('not for a pause, however long', () => {
    expect(copiesMade([0, 60 * MINUTE, 120 * MINUTE])).toBe(1);
  });

  it('again with the next save when it could not be made', () => {
    const time = createEditingTime();
    expect(time.isDueAt(0)).toBe(true);
    expect(time.isDueAt(1)).toBe(true);
  });
});
