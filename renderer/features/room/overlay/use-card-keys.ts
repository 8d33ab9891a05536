import { useSession } from '../../../app/session-context';
import { conceptActionUntyped } from '../../concept/concept-keys';
import { cardsNow, goBack, goOn } from '../../concept/show-card';
import { keyName } from '../room-keys';

/**
 * Leads the Concept step while nothing of it can be seen but the room view: by all of its keys, and where no exercise
 * needs the arrows, by those from card to card. Answers whether the key meant something.
 */
export function useCardKeys(): (event: KeyboardEvent) => boolean {
  const session = useSession();

  return (event) => {
    const { route } = session.view.getState();
    if (route.screen !== 'workshop' || route.step !== 'concept') return false;
    const action = conceptActionUntyped(session, event) ?? cardBeside(keyName(event));
    if (!event.repeat) action?.();
    return action !== null;
  };

  function cardBeside(key: string): (() => void) | null {
    const shown = cardsNow(session);
    if (!shown) return null;
    if (key === 'ArrowRight') return () => goOn(session, shown);
    if (key === 'ArrowLeft') return () => goBack(session, shown);
    return null;
  }
}
