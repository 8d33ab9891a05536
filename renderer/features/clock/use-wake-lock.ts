import { useEffect } from 'react';

/**
 * Keeps the screen awake while it is active. A hidden window loses the lock, so it is asked for
 * again when it is seen; where the system refuses, the session goes on with a screen that may dim.
 */
export function useWakeLock(isActive: boolean): void {
  useEffect(() => {
    if (!isActive || !('wakeLock' in navigator)) return undefined;
    let isOver = false;
    let held: WakeLockSentinel | null = null;

    async function hold(): Promise<void> {
      if (document.visibilityState !== 'visible') return;
      const lock = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) void lock?.release();
      if (isOver || !lock) return;
      // Two requests may have been under way; a lock that nobody holds on to would never be let go.
      void held?.release();
      held = lock;
    }

    const onSeen = () => void hold();
    onSeen();
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onSeen);
      void held?.release();
    };
  }, [isActive]);
}
