import type { SortingAnswers } from '../../../../shared/library/exercises/answers';
import { bucketOf } from '../../../../shared/library/exercises/change-answers';
import { type SortingId, sortingOf } from '../../../../shared/library/exercises/sorting';

/** The items in the order in which they are dealt. */
export function itemsOf(id: SortingId): readonly string[] {
  return Object.keys(sortingOf(id).items);
}

/** Where the group goes on: at the first item that lies in no bucket, or from the start. */
export function firstUnsorted(id: SortingId, answers: SortingAnswers): string {
  const items = itemsOf(id);
  return items.find((item) => bucketOf(id, answers, item) === null) ?? items[0] ?? '';
}

export function sortedCount(id: SortingId, answers: SortingAnswers): number {
  return itemsOf(id).filter((item) => bucketOf(id, answers, item) !== null).length;
}

/** The items that lie in a bucket. */
export function itemsIn(id: SortingId, answers: SortingAnswers, bucket: string): readonly string[] {
  return itemsOf(id).filter((item) => bucketOf(id, answers, item) === bucket);
}

/** The item so many places further on; after the last comes the first. */
export function neighbour<Item>(items: readonly Item[], item: Item, by: number): Item {
  return items.at((items.indexOf(item) + by) % items.length) ?? item;
}
