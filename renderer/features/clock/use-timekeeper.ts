import { useEffect, useState } from 'react';
import { createTimekeeper } from './timekeeper';

const USES = ['pointerdown', 'keydown'] as const;

/** Whether this window keeps the time of a workshop. */
export function useTimekeeper(handle: string): boolean {
  // Browsers without locks are old ones; there the window at hand keeps the time.
  const [isKeeper, setKeeper] = useState(() => !('locks' in navigator));

  useEffect(() => {
    if (!('locks' in navigator)) return undefined;
    const { used, stop } = createTimekeeper({
      locks: navigator.locks,
      handle,
      onKeeping: setKeeper,
      wait: (work, milliseconds) => void window.setTimeout(work, milliseconds),
    });
    USES.forEach((use) => window.addEventListener(use, used, { capture: true }));
    return () => {
      USES.forEach((use) => window.removeEventListener(use, used, { capture: true }));
      stop();
      setKeeper(false);
    };
  }, [handle]);

  return isKeeper;
}
