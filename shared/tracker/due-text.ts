import type { TargetValues } from '../domain/attainment';
import type { Kpi } from '../domain/schema/kpi';
import type { Language, Quantity } from '../domain/schema/primitives';
import { formatQuantity, formatRange } from '../i18n/format';
import { dueDecimals, dueTarget } from './pace';
import { type Pace, targetValues, type TrackerRow } from './tracker-table';

/** How much of the target of a KPI that adds up is due by the latest value; empty for any other. */
export function dueText({ kpi, pace }: Pick<TrackerRow, 'kpi' | 'pace'>, language: Language): string {
  return pace?.due ? partText(kpi, pace, pace.due.target, language) : '';
}

/** The same by the end of any period, by its place. */
export function dueTextBy(
  place: number,
  { kpi, pace }: Pick<TrackerRow, 'kpi' | 'pace'>,
  language: Language,
): string {
  const share = pace?.shares[place];
  return pace && share !== undefined
    ? partText(kpi, pace, dueTarget(targetValues(kpi), share), language)
    : '';
}

function partText(
  kpi: Kpi,
  pace: Pace,
  { value, minimum, maximum }: TargetValues,
  language: Language,
): string {
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
