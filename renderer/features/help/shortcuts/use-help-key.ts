import { useEffect, useEffectEvent } from 'react';
import { isHelpKey } from './is-help-key';

/** `?` from anywhere where nobody is typing. */
export function useHelpKey(action: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isHelpKey(event)) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
