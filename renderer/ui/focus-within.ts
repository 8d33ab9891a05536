/** Moves the focus, after the next drawing, to one of the matches inside an element. */
export function focusWithin(containerId: string, selector: string, which: 'first' | 'last' | number): void {
  requestAnimationFrame(() => {
    const matches = document.getElementById(containerId)?.querySelectorAll<HTMLElement>(selector) ?? [];
    const index = which === 'first' ? 0 : which === 'last' ? -1 : which;
    [...matches].at(index)?.focus();
  });
}
