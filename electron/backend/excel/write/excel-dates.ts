import type { CalendarDate, Instant } from '../../../../shared/domain/schema/primitives';

/** Excel counts a day that never was before this date, so earlier ones are no numbers to it. */
const FIRST_DATE: CalendarDate = '1900-03-01';

/**
 * A calendar date as the library wants it; null where Excel cannot hold it. Built in UTC: a local
 * midnight would be written as the day before, east of Greenwich.
 */
export function excelDate(date: CalendarDate): Date | null {
  return date < FIRST_DATE ? null : new Date(`${date}T00:00:00Z`);
}

/** The local wall-clock time of a moment, as a date cell shows it. */
export function excelMoment(instant: Instant): Date {
  const local = new Date(instant);
  return new Date(
    Date.UTC(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes()),
  );
}
