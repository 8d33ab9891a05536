import { chosenKpis } from '../domain/review/chosen-kpis';
import { isProven } from '../domain/proof';
import type { Kpi } from '../domain/schema/kpi';
import type { CalendarDate } from '../domain/schema/primitives';
import type { Workshop } from '../domain/schema/workshop';
import { isBlank } from '../domain/text';
import { writtenNotes } from './session-notes';

/** A day on which somebody has something to do. */
export interface NextDate {
  readonly date: CalendarDate;
  readonly kind: 'action' | 'baseline' | 'measurement' | 'review' | 'period-end';
  /** The action, or the KPIs by their codes. */
  readonly about: string;
  /** Empty where nobody is named. */
  readonly who: string;
}

/**
 * What comes up from a day on, the earliest first: open actions, first measurements, starting values
 * to be found out, reviews of KPIs, and the end of the period. KPIs of one day and person are one entry.
 */
export function nextDates({ design, session }: Workshop, today: CalendarDate): NextDate[] {
  const kpis = chosenKpis(design);
  const { end } = design.period;
  const all: NextDate[] = [
    ...writtenNotes(session).actions.flatMap(({ what, who, by, done }) =>
      by === null || done ? [] : [{ date: by, kind: 'action' as const, about: what, who }],
    ),
    ...ofKpis(kpis, 'measurement', firstMeasurement),
    ...ofKpis(kpis, 'baseline', ({ baseline }) => (baseline.value === null ? baseline.establishBy : null)),
    ...ofKpis(kpis, 'review', ({ reviewDate }) => reviewDate),
    ...(end === null ? [] : [{ date: end, kind: 'period-end' as const, about: '', who: '' }]),
  ];
  // Calendar dates sort as text. Sorting keeps the order of those on one day.
  return all
    .filter(({ date }) => date >= today)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function firstMeasurement(kpi: Kpi): CalendarDate | null {
  return isProven(kpi) ? null : (kpi.plannedMeasurement?.date ?? null);
}

function ofKpis(
  kpis: readonly Kpi[],
  kind: 'baseline' | 'measurement' | 'review',
  dateOf: (kpi: Kpi) => CalendarDate | null,
): NextDate[] {
  const entries = new Map<string, NextDate>();
  for (const kpi of kpis) {
    const date = dateOf(kpi);
    if (date === null) continue;
    const who = (kind === 'measurement' && kpi.plannedMeasurement?.person.trim()) || '';
    const key = `${date} ${who}`;
    const known = entries.get(key);
    const name = isBlank(kpi.code) ? kpi.name : kpi.code;
    entries.set(key, { date, kind, who, about: known ? `${known.about}, ${name}` : name });
  }
  return [...entries.values()];
}
