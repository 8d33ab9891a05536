import type { Period } from '../../domain/schema/organisation';
import type { CalendarDate } from '../../domain/schema/primitives';
import type { Workshop } from '../../domain/schema/workshop';

/** The time that people speak of in an exercise: the workshop's period, and the day from which they count. */
export interface Horizon extends Pick<Period, 'kind' | 'start' | 'end'> {
  readonly from: CalendarDate;
}

export function horizonOf({ design, createdAt }: Pick<Workshop, 'design' | 'createdAt'>): Horizon {
  const { kind, start, end } = design.period;
  return { kind, start, end, from: design.sessionDate ?? createdAt.slice(0, 10) };
}

/** Of the days that could be meant, the one in the period; else the first that is still to come. */
export function meantDay(days: readonly (CalendarDate | null)[], horizon: Horizon): CalendarDate | null {
  const { start, end, from } = horizon;
  const real = days.filter((day) => day !== null);
  return (
    real.find((day) => start !== null && end !== null && day >= start && day <= end) ??
    real.find((day) => day >= from) ??
    null
  );
}
