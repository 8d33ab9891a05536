import type { Language, Quantity } from '../domain/schema/primitives';
import { formatQuantity, formatRange } from '../i18n/format';
import { dueDecimals } from './pace';
import type { TrackerRow } from './tracker-table';

/** How much of the target of a KPI that adds up is due by now; empty for any other. */
export function dueText({ kpi, pace }: Pick<TrackerRow, 'kpi' | 'pace'>, language: Language): string {
  if (!pace?.due) return '';
  const { value, minimum, maximum } = pace.due.target;
  const part = (due: number | null, whole: Quantity | null) =>
    due === null ? null : rounded(due, dueDecimals(whole?.value ?? 0, pace.shares));
  const { unit, target, direction } = kpi;
  if (direction !== 'range') return formatQuantity(part(value, target.value), unit, language);
  const bounds = { minimum: part(minimum, target.minimum), maximum: part(maximum, target.maximum) };
  return formatRange(bounds, unit, language);
}

function rounded(due: number, decimals: number): Quantity {
  const value = Number(due.toFixed(decimals));
  return { value, text: String(value) };
}
