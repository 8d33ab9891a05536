import { type RefObject, useLayoutEffect, useRef } from 'react';

/** From the largest letters to the smallest; with the last one the style sheet also cuts what people wrote, with an ellipsis. */
const SIZES = ['large', 'medium', 'small', 'cut'] as const;

/** Marks the element with the largest size at which all of it can be seen, whatever is written in it. */
export function useFittingSize(): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);

  // After every drawing: any word in it may have made it higher.
  useLayoutEffect(() => {
    const fit = () => element.current && takeLargestSize(element.current);
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  });

  return element;
}

function takeLargestSize(element: HTMLElement): void {
  for (const size of SIZES) {
    element.dataset['size'] = size;
    // Parts of a pixel add up differently in a sum than on the screen.
    if (element.scrollHeight <= element.clientHeight + 1) return;
  }
}
