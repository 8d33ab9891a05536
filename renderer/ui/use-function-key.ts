import { useEffect, useEffectEvent } from 'react';

/**
 * One key for something that is needed anywhere, even while typing. Function keys write nothing in
 * any layout, unlike Ctrl+Alt, which is AltGr on many keyboards. F8 and F9 are the two that neither
 * Chromium nor its windows, nor Windows itself, use for anything.
 */
export function useFunctionKey(key: 'F8' | 'F9', action: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) action();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
