import { useEffect, useRef } from 'react';

/**
 * The title of what comes onto the screen in the place of something else. It takes the focus, so that
 * the keys of an exercise work at once; that of a card only where the focus was left without a home.
 * When the whole step is new, the step's own title takes the focus afterwards.
 */
export function useTitleFocus(when: 'always' | 'lost') {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (when === 'always' || isLost) title.current?.focus({ preventScroll: true });
  }, [when]);
  return title;
}
