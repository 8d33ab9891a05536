import { useEffect, useEffectEvent } from 'react';
import { useSession } from '../../app/session-context';
import { conceptAction } from './concept-keys';

/** Where these keys have a meaning of their own: in what lies over the step, and in lists to choose from. */
const ELSEWHERE = 'dialog, [role="dialog"], [role="menu"], [role="listbox"], select';

/** Next and previous card, card and exercise, and our answer, by keys that work wherever the focus is. */
export function useConceptKeys(): void {
  const session = useSession();

  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.repeat) return;
    if (target instanceof Element && target.closest(ELSEWHERE)) return;
    const action = conceptAction(session, event);
    if (!action) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
