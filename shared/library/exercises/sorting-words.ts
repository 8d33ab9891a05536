import type { Translate } from '../../i18n/i18n';
import type { SortingId } from './sorting';

/** The words of any sorting exercise, by bucket and by item. */
export interface SortingWords {
  readonly title: string;
  readonly task: string;
  readonly buckets: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, { readonly text: string; readonly why: string }>>;
}

const known = new WeakMap<Translate, Map<SortingId, SortingWords>>();

/** All words of an exercise at once; each translator looks them up once. */
export function sortingWords(id: SortingId, t: Translate): SortingWords {
  const words = known.get(t) ?? new Map<SortingId, SortingWords>();
  known.set(t, words);
  const found = words.get(id) ?? t(`concept.exercises.${id}`, { returnObjects: true });
  words.set(id, found);
  return found;
}
