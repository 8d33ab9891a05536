/** Part of a longer list, as a picture carries it. */
interface Stretch<Item> {
  /** The place of the first item in the whole list. */
  readonly first: number;
  readonly total: number;
  /** The item that people are at, counted from the first one here. */
  readonly current: number | null;
  readonly items: readonly Item[];
}

/** More lines than any screen shows in letters that are read from six metres. */
const MOST = 12;

/** The items around the one that people are at, or the first ones. */
export function stretchAround<Item>(items: readonly Item[], place: number | null): Stretch<Item> {
  const isKnown = place !== null && place >= 0 && place < items.length;
  const latest = Math.max(0, items.length - MOST);
  const first = isKnown ? Math.min(latest, Math.max(0, place - Math.floor(MOST / 2))) : 0;
  return {
    first,
    total: items.length,
    current: isKnown ? place - first : null,
    items: items.slice(first, first + MOST),
  };
}

/** Where in a list an item stands; null where it does not. */
export function placeOf(items: readonly { readonly id: string }[], wanted: string | null): number | null {
  const place = items.findIndex(({ id }) => id === wanted);
  return place < 0 ? null : place;
}
