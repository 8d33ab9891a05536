import { updateCard } from '../../../shared/domain/edits/cards';
import { plannedCards } from '../../../shared/library/card-plan';
import type { TeachingCard } from '../../../shared/library/cards';
import type { ExerciseId } from '../../../shared/library/exercises/exercises';
import type { AppSession } from '../../state/session';
import { type ShownCards, shownCards } from './use-shown-cards';

/** What the ways through the cards work with. */
export type ConceptSession = Pick<AppSession, 'documents' | 'view'>;

/** Goes to a card, or to one of its exercises. */
export function showCard({ view }: ConceptSession, card: TeachingCard, exercise: ExerciseId | null = null) {
  view.setState({ selectedCardId: card.id, openExerciseId: exercise, exerciseItem: null });
}

export function coverCard({ documents }: ConceptSession, card: TeachingCard, covered: boolean) {
  documents.editSession((session) => updateCard(session, card.id, { covered }));
}

/** Whoever goes on is done with this card. After the last one there is no other to go to. */
export function goOn(session: ConceptSession, shown: ShownCards): void {
  coverCard(session, shown.current, true);
  const next = neighbourOf(shown, 1);
  if (next) showCard(session, next);
}

export function goBack(session: ConceptSession, shown: ShownCards): void {
  const previous = neighbourOf(shown, -1);
  if (previous) showCard(session, previous);
}

/** From the card to its exercises, one after the other, and around to the card again. */
export function showPartBeside(session: ConceptSession, { current, openExercise }: ShownCards, by: 1 | -1) {
  const parts: readonly (ExerciseId | null)[] = [null, ...current.exercises];
  const place = (parts.indexOf(openExercise) + by) % parts.length;
  showCard(session, current, parts.at(place) ?? null);
}

/** The cards as they stand now; null where no workshop is open. */
export function cardsNow({ documents, view }: ConceptSession): ShownCards | null {
  const { open } = documents.getState();
  const { selectedCardId, openExerciseId } = view.getState();
  return open && shownCards(plannedCards(open.workshop.session), selectedCardId, openExerciseId);
}

function neighbourOf({ planned, current }: ShownCards, by: 1 | -1): TeachingCard | undefined {
  const place = planned.indexOf(current) + by;
  return place < 0 ? undefined : planned[place];
}
