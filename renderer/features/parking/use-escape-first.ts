import { useEffect, useEffectEvent } from 'react';

/**
 * Escape closes what lies on top, and nothing else: the dialogs below it listen to the same key, and
 * what was typed there would be gone. Only who listens before them hears it first.
 */
export function useEscapeFirst(isOpen: boolean, close: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
