import type { Way } from './organisation';

/** Swaps an item with its next neighbour that passes the test; at the end of the line nothing moves. */
export function moveAmong<Item extends { readonly id: string }>(
  items: Item[],
  id: string,
  way: Way,
  isNeighbour: (item: Item) => boolean = () => true,
): void {
  const from = items.findIndex((item) => item.id === id);
  const step = way === 'up' ? -1 : 1;
  let to = from + step;
  let other = items[to];
  while (other && !isNeighbour(other)) {
    to += step;
    other = items[to];
  }
  const item = items[from];
  if (!item || !other) return;
  items[from] = other;
  items[to] = item;
}
