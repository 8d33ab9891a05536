/** As a `ref`: what has just appeared below the fold comes into sight. */
export function intoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
