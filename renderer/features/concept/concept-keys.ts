import { answerAtHand } from './exercises/answer-at-hand';
import { sortByKey } from './exercises/sort-by-key';
import { cardsNow, type ConceptSession, goBack, goOn, showPartBeside } from './show-card';

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * What a key does in the Concept step wherever the focus is, texts included: none of these keys
 * writes anything, and presenter remotes send the first two. Null where it does nothing.
 */
export function conceptAction(session: ConceptSession, event: Pressed): (() => void) | null {
  const shown = cardsNow(session);
  if (!shown) return null;
  const { openExercise } = shown;
  switch (nameOf(event)) {
    case 'PageDown':
      return () => goOn(session, shown);
    case 'PageUp':
      return () => goBack(session, shown);
    case 'Shift+PageDown':
      return () => showPartBeside(session, shown, 1);
    case 'Shift+PageUp':
      return () => showPartBeside(session, shown, -1);
    case 'Mod+Enter':
      return openExercise && answerAtHand(session, openExercise);
    default:
      return null;
  }
}

/** The same, and with it the plain keys of the open exercise: only for where nobody types. */
export function conceptActionUntyped(session: ConceptSession, event: Pressed): (() => void) | null {
  const openExercise = cardsNow(session)?.openExercise ?? null;
  const plain = openExercise && sortByKey(session, openExercise, nameOf(event));
  return plain ?? conceptAction(session, event);
}

function nameOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): string {
  if (altKey) return '';
  return [...(ctrlKey || metaKey ? ['Mod'] : []), ...(shiftKey ? ['Shift'] : []), key].join('+');
}
