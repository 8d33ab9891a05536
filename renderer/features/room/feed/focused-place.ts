import type { FocusedPlace } from '../picture/room-subject';

/** The line that an element stands in: a row of the grid, or a KPI of a table. Null where it stands in none. */
export function placeOfElement(element: EventTarget | null): FocusedPlace | null {
  if (!(element instanceof Element)) return null;
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
  if (row !== undefined) return { row: Number(row), kpiId: null };
  const kpiId =
    element.closest<HTMLElement>('[data-kpi]')?.dataset['kpi'] ??
    element.closest('tbody[id^="answers-"]')?.id.slice('answers-'.length);
  return kpiId === undefined ? null : { row: null, kpiId };
}
