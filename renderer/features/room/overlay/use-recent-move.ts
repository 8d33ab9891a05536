import { type PointerEvent, useEffect, useState } from 'react';

/** How long after the last move people still look for a button. */
const RECENT_MS = 3_000;

/** Whether somebody moved the mouse or touched the screen just now. A finger that slides has not asked for anything. */
export function useRecentMove() {
  const [moves, setMoves] = useState(0);
  const [isRecent, setRecent] = useState(false);

  useEffect(() => {
    if (!isRecent) return undefined;
    const timer = window.setTimeout(() => setRecent(false), RECENT_MS);
    return () => window.clearTimeout(timer);
  }, [isRecent, moves]);

  function move() {
    setMoves((count) => count + 1);
    setRecent(true);
  }

  return {
    isRecent,
    listeners: {
      onPointerMove: ({ pointerType }: PointerEvent) => pointerType === 'mouse' && move(),
      // After the finger is up: what appears under it is not pressed by the same touch.
      onClick: move,
    },
  };
}
