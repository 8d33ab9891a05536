import type { CalendarDate } from '../domain/schema/primitives';

/** The first letters of the months in both languages. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['may', 'mei'],
  ['jun'],
  ['jul'],
  ['aug', 'agu', 'ags', 'agt'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'des'],
];

/**
 * Reads a date as typed, day first as in both languages' regions: `4/8/2026`, `4-8-26`, `4.8.2026`,
 * `4 Agustus 2026`, or ISO. Null where it is none, or no real day.
 *
 * While a date is being typed, `4/8/20` may be on its way to `4/8/2026`: then ask for whole years only.
 */
export function readDate(text: string, years: 'whole' | 'short too' = 'short too'): CalendarDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,})[\s./-]+(\d{4}|\d{2})$/u.exec(text.trim());
  if (!local) return null;
  const [, day, month = '', yearText] = local;
  if (years === 'whole' && yearText?.length === 2) return null;
  const year = Number(yearText);
  return realDate(year < 100 ? 2000 + year : year, monthNumber(month), Number(day));
}

/** A day without its year, `30/11` or `30 Nov`, as the day that it is in each year; null where it is none. */
export function readDayOfYear(text: string): ((year: number) => CalendarDate | null) | null {
  const [, day, month] = /^(\d{1,2})(?:[\s./-]+(\d{1,2}|\p{L}{3,})\.?)$/u.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined) return null;
  const inYear = (year: number) => realDate(year, monthNumber(month), Number(day));
  return inYear(LEAP_YEAR) === null ? null : inYear;
}

const LEAP_YEAR = 2028;

/** 0, which is no month, where the word is none. */
function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return MONTHS.findIndex((names) => names.some((name) => text.toLowerCase().startsWith(name))) + 1;
}

function realDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month, the first being 1; null where there is no such month. */
export function lastDayOf(month: number, year: number): CalendarDate | null {
  const days = [31, 30, 29, 28].map((day) => readDate(`${day}/${month}/${year}`));
  return days.find((day) => day !== null) ?? null;
}
