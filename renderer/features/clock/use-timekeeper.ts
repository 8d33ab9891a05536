import { useEffect, useState } from 'react';

/**
 * Whether this window keeps the time of a workshop. Of the windows of one browser that have it open
 * exactly one does, and when that one is closed or crashes another follows: the browser's own lock
 * sees to it. So no minute is noted twice, and no two windows save against each other.
 */
export function useTimekeeper(handle: string): boolean {
  // Browsers without locks are old ones; there the window at hand keeps the time.
  const [isKeeper, setKeeper] = useState(() => !('locks' in navigator));

  useEffect(() => {
    if (!('locks' in navigator)) return undefined;
    const waiting = new AbortController();
    let letGo: () => void = () => undefined;
    const keep = () => {
      setKeeper(true);
      return new Promise<void>((done) => (letGo = done));
    };
    // Whoever leaves before its turn has nothing to let go of.
    navigator.locks.request(`clock of ${handle}`, { signal: waiting.signal }, keep).catch(() => undefined);
    return () => {
      waiting.abort();
      letGo();
      setKeeper(false);
    };
  }, [handle]);

  return isKeeper;
}
