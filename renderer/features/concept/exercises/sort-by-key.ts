import { changeAnswers } from '../../../../shared/library/exercises/answers';
import { placeItem } from '../../../../shared/library/exercises/change-answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { SORTING_IDS, type SortingId, sortingOf } from '../../../../shared/library/exercises/sorting';
import { itemsOf, neighbour } from '../parts/sorting-order';
import type { ConceptSession } from '../show-card';
import { sortedAtHand } from './answer-at-hand';

/** What a plain key does to the cards that are being sorted; null where it does nothing. */
export function sortByKey(concept: ConceptSession, exercise: ExerciseId, key: string): (() => void) | null {
  const id = SORTING_IDS.find((one) => one === exercise);
  const item = id && sortedAtHand(concept, id);
  if (id === undefined || item === undefined) return null;
  const bucket = /^[1-9]$/.test(key) ? sortingOf(id).buckets[Number(key) - 1] : undefined;
  if (bucket !== undefined) return () => placeAtHand(concept, id, item, bucket);
  if (key === 'ArrowRight') return () => take(concept, neighbour(itemsOf(id), item, 1));
  if (key === 'ArrowLeft') return () => take(concept, neighbour(itemsOf(id), item, -1));
  return null;
}

function placeAtHand(concept: ConceptSession, id: SortingId, item: string, bucket: string): void {
  // It stays at hand, to be talked about.
  take(concept, item);
  concept.documents.editSession((session) =>
    changeAnswers(session, id, (answers) => placeItem(answers, item, bucket)),
  );
}

function take({ view }: ConceptSession, item: string): void {
  view.setState({ exerciseItem: item });
}
