import { describe, expect, it } from 'vitest';
import {
  firstUnsorted,
  itemsIn,
  neighbour,
  sortedCount,
} from '../../../../renderer/features/concept/parts/sorting-order';

const answers = (places: Record<string, string>) => ({ places, shown: [] });

describe('the order of a sorting exercise', () => {
  it('goes on at the first item that lies in no bucket of its own', () => {
    expect(firstUnsorted('direction', answers({}))).toBe('roas');
    const begun = answers({ roas: 'higher', 'budget-variance': 'sideways' });
    expect(firstUnsorted('direction', begun)).toBe('budget-variance');
    expect(sortedCount('direction', begun)).toBe(1);
  });

  it('starts over once everything is sorted', () => {
    const places = Object.fromEntries(
      ['guests-back', 'tables', 'likes', 'visits-per-regular', 'waiting', 'flour'].map((item) => [
        item,
        'key',
      ]),
    );
    expect(firstUnsorted('key-or-number', answers(places))).toBe('guests-back');
    expect(itemsIn('key-or-number', answers(places), 'key')).toHaveLength(6);
    expect(itemsIn('key-or-number', answers(places), 'number')).toEqual([]);
  });

  it('goes round at both ends', () => {
    expect([neighbour(['a', 'b', 'c'], 'c', 1), neighbour(['a', 'b', 'c'], 'a', -1)]).toEqual(['a', 'c']);
  });
});
