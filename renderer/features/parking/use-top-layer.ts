import { useEffect, useState } from 'react';

/**
 * The room view, where it lies over the whole window: nothing outside of it can be seen or reached,
 * so what should lie over it has to be inside of it, and goes with it.
 */
export function useTopLayer(onGone: () => void) {
  const [layer, setLayer] = useState<HTMLElement | null>(null);

  useEffect(() => {
    if (!layer) return undefined;
    const leave = () => {
      setLayer(null);
      onGone();
    };
    layer.addEventListener('close', leave);
    return () => layer.removeEventListener('close', leave);
  }, [layer, onGone]);

  /** Goes to the top; answers whether that was somewhere else until now. */
  function rise(): boolean {
    const top = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1) ?? null;
    setLayer(top);
    return top !== layer;
  }

  return { layer, rise };
}
