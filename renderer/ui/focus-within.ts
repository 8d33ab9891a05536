/** Moves the focus, after the next drawing, to the first or last match inside an element. */
export function focusWithin(containerId: string, selector: string, which: 'first' | 'last'): void {
  requestAnimationFrame(() => {
    const matches = document.getElementById(containerId)?.querySelectorAll<HTMLElement>(selector) ?? [];
    [...matches].at(which === 'first' ? 0 : -1)?.focus();
  });
}
