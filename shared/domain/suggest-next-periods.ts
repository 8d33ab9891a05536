import type { Period } from './schema/organisation';
import type { CalendarDate } from './schema/primitives';
import { type PeriodSuggestion, suggestPeriods } from './suggest-periods';

const MOST = 3;

/**
 * Periods of the same kind that can follow a period: the first ones after it, and the one that is
 * running today. None where people name their phases themselves.
 */
export function suggestNextPeriods(
  { kind, end }: Pick<Period, 'kind' | 'end'>,
  today: CalendarDate,
): PeriodSuggestion[] {
  // Nothing follows the last day that a calendar date can write.
  const following = end && end < '9999' ? suggestPeriods(kind, dayAfter(end)) : [];
  const found = [...following, ...suggestPeriods(kind, today)];
  const later = found.filter(({ start }) => end === null || start > end);
  const byStart = new Map(later.map((suggestion) => [suggestion.start, suggestion]));
  return [...byStart.values()].sort((one, other) => (one.start < other.start ? -1 : 1)).slice(0, MOST);
}

/** The suggestion to start from: the first that is not over yet. */
export function likeliestPeriod<Suggestion extends Pick<PeriodSuggestion, 'end'>>(
  suggestions: readonly Suggestion[],
  today: CalendarDate,
): Suggestion | undefined {
  return suggestions.find(({ end }) => end >= today) ?? suggestions.at(-1);
}

export function dayAfter(date: CalendarDate): CalendarDate {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** True where two periods share a day, as far as their days are known. */
export function doPeriodsOverlap(
  one: Pick<Period, 'start' | 'end'>,
  other: Pick<Period, 'start' | 'end'>,
): boolean {
  if (!one.start || !one.end || !other.start || !other.end) return false;
  return one.start <= other.end && other.start <= one.end;
}
