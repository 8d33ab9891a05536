import { LETTERS } from '../../../../shared/coach/findings';
import { changeAnswers, readAnswers } from '../../../../shared/library/exercises/answers';
import { showAnswer } from '../../../../shared/library/exercises/change-answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { INTANGIBLES } from '../../../../shared/library/exercises/intangibles';
import type { SortingId } from '../../../../shared/library/exercises/sorting';
import { firstUnsorted, itemsOf } from '../parts/sorting-order';
import type { ConceptSession } from '../show-card';

/** Exercises that have an answer of ours to each of their items. */
type AnsweredId = Exclude<ExerciseId, 'smart-sentences' | 'seven-tests'>;

/** Shows our answer to the item that people are at, or hides it again; null where an exercise has none. */
export function answerAtHand(concept: ConceptSession, id: ExerciseId): (() => void) | null {
  if (id === 'smart-sentences' || id === 'seven-tests') return null;
  return () => {
    // What is being typed is part of the answers.
    concept.documents.settle();
    const item = itemAtHand(concept, id);
    if (item !== undefined) turnAnswer(concept, id, item);
  };
}

function turnAnswer({ documents }: ConceptSession, id: AnsweredId, item: string): void {
  documents.editSession((session) =>
    changeAnswers(session, id, (answers) => showAnswer(answers, item, !answers.shown.includes(item))),
  );
}

function itemAtHand(concept: ConceptSession, id: AnsweredId): string | undefined {
  if (id !== 'intangible' && id !== 'study-case') return sortedAtHand(concept, id);
  const items: readonly string[] = id === 'intangible' ? INTANGIBLES : LETTERS;
  const { exerciseItem } = concept.view.getState();
  return items.find((one) => one === exerciseItem) ?? items[0];
}

/** The item of a sorting exercise that people are at: the one they took, or the first that is not sorted. */
export function sortedAtHand({ documents, view }: ConceptSession, id: SortingId): string | undefined {
  const { open } = documents.getState();
  const { exerciseItem } = view.getState();
  const taken = itemsOf(id).find((one) => one === exerciseItem);
  return taken ?? (open ? firstUnsorted(id, readAnswers(open.workshop.session, id)) : undefined);
}
