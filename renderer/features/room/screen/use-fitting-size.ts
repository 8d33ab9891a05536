import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Fit {
  readonly size: 'large' | 'medium' | 'small' | 'cut';
  readonly hasTask: boolean;
}

/** Everything is to be read. What the group is to do gives way where its answers need the place, before letters are at their smallest. */
const WHOLE: readonly Fit[] = [
  { size: 'large', hasTask: true },
  { size: 'medium', hasTask: true },
  { size: 'medium', hasTask: false },
  { size: 'small', hasTask: true },
  { size: 'small', hasTask: false },
];
/** Else lists say how much they leave out; with the last one the style sheet also cuts what people wrote, with an ellipsis. */
const SHORTENED: readonly Fit[] = [
  { size: 'large', hasTask: false },
  { size: 'medium', hasTask: false },
  { size: 'small', hasTask: false },
  { size: 'cut', hasTask: false },
];

/** Marks the element with the largest size at which all of it can be seen, whatever is written in it. */
export function useFittingSize(): RefObject<HTMLElement | null> {
  return useFitting(takeBestFit);
}

/** Fits an element into its place by what `fit` does to it. */
export function useFitting(fit: (element: HTMLElement) => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);

  // After every drawing: any word in it may have made it higher.
  useLayoutEffect(() => {
    const refit = () => element.current && fit(element.current);
    refit();
    window.addEventListener('resize', refit);
    return () => window.removeEventListener('resize', refit);
  });

  return element;
}

function takeBestFit(element: HTMLElement): void {
  if (WHOLE.some((fit) => fitsIn(element, fit) && hasWholeLists(element))) return;
  SHORTENED.some((fit) => fitsIn(element, fit));
}

function fitsIn(element: HTMLElement, { size, hasTask }: Fit): boolean {
  element.dataset['size'] = size;
  element.dataset['task'] = hasTask ? 'shown' : 'gone';
  return isWhole(element);
}

/** Whether lists that leave out what does not fit would leave out nothing. They look at it again themselves afterwards. */
function hasWholeLists(element: HTMLElement): boolean {
  const lines = [...element.querySelectorAll<HTMLElement>('li')];
  for (const line of lines) line.hidden = false;
  return [...element.querySelectorAll('ul')].every(isWhole);
}

/** Parts of a pixel add up differently in a sum than on the screen. */
export function isWhole({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + 1;
}
