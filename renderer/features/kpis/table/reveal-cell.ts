/** Moves a table by as little as brings a cell out from under its head, its fixed columns and its edges. */
export function revealCell(table: HTMLElement, cell: HTMLElement): void {
  const frame = table.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const head = table.querySelector('[data-head]')?.getBoundingClientRect();
  table.scrollTop += distanceInto(
    box.top,
    box.bottom,
    head?.bottom ?? frame.top,
    frame.top + table.clientHeight,
  );
  if (cell.dataset['pinned'] === 'true') return;
  const pinned = [...(cell.parentElement?.querySelectorAll('[data-pinned="true"]') ?? [])];
  const left = Math.max(frame.left, ...pinned.map((one) => one.getBoundingClientRect().right));
  table.scrollLeft += distanceInto(box.left, box.right, left, frame.left + table.clientWidth);
}

/** How far a stretch has to move to lie in another; its start counts where it is too long. */
export function distanceInto(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? Math.min(end - to, start - from) : 0;
}
