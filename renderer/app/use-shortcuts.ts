import { useEffect, useEffectEvent } from 'react';
import { isJustCleared } from '../features/concept/exercises/clear-exercise';
import { useSession } from './session-context';
import { useUndo } from './use-undo';

/** Ctrl/Cmd + Z, Shift+Z, Y and S for the whole workshop, in place of the browser's own. */
export function useShortcuts(): void {
  const session = useSession();
  const { undo, redo } = useUndo();

  function actionFor({ key, shiftKey, target }: KeyboardEvent): (() => void) | undefined {
    // What belongs to the session is never undone by the app; its fields keep the browser's own undo.
    const isKeptByBrowser = target instanceof Element && target.closest('[data-browser-undo]') !== null;
    if (isKeptByBrowser && key.toLowerCase() !== 's')
      return key.toLowerCase() === 'z' && isJustCleared(session) ? undo : undefined;
    switch (key.toLowerCase()) {
      case 'z':
        return shiftKey ? redo : undo;
      case 'y':
        return redo;
      case 's':
        return () => void session.autosave.flush();
      default:
        return undefined;
    }
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
