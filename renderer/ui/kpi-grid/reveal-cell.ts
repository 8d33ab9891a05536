/** Room below a field for what the number was read as. */
const ECHO_HEIGHT = 52;

/** Moves a table no further than brings a cell, or the field over it, out from under its head and fixed columns. */
export function revealCell(table: HTMLElement, cell: HTMLElement): void {
  const field = cell.querySelector('[data-editor]');
  const frame = table.getBoundingClientRect();
  const box = (field ?? cell).getBoundingClientRect();
  const bottom = field ? box.bottom + ECHO_HEIGHT : box.bottom;
  const head = table.querySelector('[data-head]')?.getBoundingClientRect();
  table.scrollTop += distanceInto(box.top, bottom, head?.bottom ?? frame.top, frame.top + table.clientHeight);
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
