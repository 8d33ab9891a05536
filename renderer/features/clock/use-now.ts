import { useEffect, useState } from 'react';
import type { Instant } from '../../../shared/domain/schema/primitives';
import { useSession } from '../../app/session-context';

const TICK_MS = 1_000;

/** The moment, renewed every second while something depends on it, and at once when the window is seen again. */
export function useNow(isTicking: boolean): Instant {
  const { now: moment } = useSession();
  const [now, setNow] = useState(moment);

  useEffect(() => {
    if (!isTicking) return undefined;
    const tick = () => setNow(moment());
    const timer = window.setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isTicking, moment]);

  return now;
}
