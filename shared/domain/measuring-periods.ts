import type { Frequency } from './schema/kpi';
import type { Period, PeriodKind } from './schema/organisation';
import type { CalendarDate } from './schema/primitives';

/** The steps in which values are noted. A daily KPI is noted once a week. */
export type Cadence = 'week' | 'fortnight' | 'month' | 'quarter' | 'semester' | 'year';

/** One step of measuring; both days belong to it. */
export interface MeasuringPeriod {
  /** The month or, for weeks, the day it begins with: `2026-07`, `2026-07-13`. Keys sort by time. */
  readonly key: string;
  readonly cadence: Cadence;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A plan for more steps than this is noted in longer ones: no one reads a wider table. */
export const MAX_MEASURING_PERIODS = 60;

const CADENCE_OF: Readonly<Record<Frequency, Cadence>> = {
  daily: 'week',
  weekly: 'week',
  biweekly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  semester: 'semester',
  yearly: 'year',
};
const DAYS = { week: 7, fortnight: 14 } as const;
const MONTHS = { month: 1, quarter: 3, semester: 6, year: 12 } as const;
const NEXT_LONGER: Readonly<Record<Cadence, Cadence>> = {
  week: 'month',
  fortnight: 'month',
  month: 'quarter',
  quarter: 'year',
  semester: 'year',
  year: 'year',
};
const MONTHS_OF_KIND: Readonly<Record<PeriodKind, number>> = { quarter: 3, semester: 6, phase: 6, year: 12 };

/**
 * The steps in which a KPI of this frequency is measured during a period. Weeks begin on Monday;
 * longer steps are whole months, counted from the month in which the period begins. Where a period
 * lacks a day, it is thought as long as its kind, from `fallback` if neither is known.
 */
export function measuringPeriods(
  frequency: Frequency,
  period: Pick<Period, 'kind' | 'start' | 'end'>,
  fallback: CalendarDate,
): MeasuringPeriod[] {
  const { start, end } = daysOf(period, fallback);
  let cadence = CADENCE_OF[frequency];
  let periods = periodsOf(cadence, start, end);
  while (periods.length > MAX_MEASURING_PERIODS && cadence !== 'year') {
    cadence = NEXT_LONGER[cadence];
    periods = periodsOf(cadence, start, end);
  }
  // Only a slip of the hand makes a period of more than sixty years.
  return periods.slice(0, MAX_MEASURING_PERIODS);
}

function daysOf({ kind, start, end }: Pick<Period, 'kind' | 'start' | 'end'>, fallback: CalendarDate) {
  const months = MONTHS_OF_KIND[kind];
  if (start !== null && end !== null && start <= end) return { start: utc(start), end: utc(end) };
  if (start === null && end !== null) {
    const last = utc(end);
    return { start: addMonths(addDays(last, 1), -months), end: last };
  }
  const first = utc(start ?? fallback);
  return { start: first, end: addDays(addMonths(first, months), -1) };
}

function periodsOf(cadence: Cadence, start: Date, end: Date): MeasuringPeriod[] {
  const isOfDays = cadence === 'week' || cadence === 'fortnight';
  const first = isOfDays ? mondayOf(start) : firstOfMonth(start);
  const periods: MeasuringPeriod[] = [];
  for (let index = 0, at = first; at <= end && index <= MAX_MEASURING_PERIODS; index += 1) {
    const next = isOfDays ? addDays(at, DAYS[cadence]) : addMonths(at, MONTHS[cadence]);
    const day = textOf(at);
    const key = isOfDays ? day : day.slice(0, -3);
    periods.push({ key, cadence, start: day, end: textOf(addDays(next, -1)) });
    at = next;
  }
  return periods;
}

function utc(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function textOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** The same day of another month; the first of the one after where that month is too short. */
function addMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()));
}

function firstOfMonth(date: Date): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
}

function mondayOf(date: Date): Date {
  return addDays(date, -((date.getUTCDay() + 6) % 7));
}
