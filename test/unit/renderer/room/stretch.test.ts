import { describe, expect, it } from 'vitest';
import { stretchAround } from '../../../../renderer/features/room/picture/stretch';

describe('a stretch of a longer list', () => {
  const items = Array.from({ length: 30 }, (_, place) => place);

  it('begins at the start, and ends at the end', () => {
    expect(stretchAround(items, null)).toMatchObject({ first: 0, total: 30, current: null });
    expect(stretchAround(items, 29)).toMatchObject({ first: 18, current: 11 });
  });

  it('passes over a place that is no longer there', () => {
    expect(stretchAround(items, 40)).toMatchObject({ first: 0, current: null });
  });
});
