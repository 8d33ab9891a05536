import { useEffect, useEffectEvent } from 'react';
import { keyName } from './room-keys';

/**
 * The room's keys, wherever the focus is. They come before all others: with Shift they mean nothing
 * to any table of ours, but some of those do not look at Shift.
 */
export function useRoomKeys(actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[keyName(event)];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) action();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
