import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Keys that an exercise understands while the focus is anywhere in it, its title included. Answers
 * whether the key meant something.
 */
export function useExerciseKeys(part: RefObject<HTMLElement | null>, onKey: (key: string) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (onKey(event.key)) event.preventDefault();
  });

  useEffect(() => {
    const exercise = part.current?.closest('section');
    const listener = (event: KeyboardEvent) => press(event);
    exercise?.addEventListener('keydown', listener);
    return () => exercise?.removeEventListener('keydown', listener);
  }, [part]);
}
