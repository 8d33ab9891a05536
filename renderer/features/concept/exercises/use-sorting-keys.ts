import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { SortingId } from '../../../../shared/library/exercises/sorting';
import { useSession } from '../../../app/session-context';
import { sortByKey } from './sort-by-key';

/** Keys that sort while the focus is anywhere in the exercise, its title included. */
export function useSortingKeys(part: RefObject<HTMLElement | null>, id: SortingId): void {
  const session = useSession();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const action = sortByKey(session, id, event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    const exercise = part.current?.closest('section');
    const listener = (event: KeyboardEvent) => press(event);
    exercise?.addEventListener('keydown', listener);
    return () => exercise?.removeEventListener('keydown', listener);
  }, [part]);
}
