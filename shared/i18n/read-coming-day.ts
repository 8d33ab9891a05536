import type { CalendarDate } from '../domain/schema/primitives';
import { folded } from '../domain/text';
import { readDate, readDayOfYear } from './read-date';

/** From Monday on, as weeks are counted here. */
const WEEKDAYS = [
  'mon(?:day)?|senin',
  'tue(?:s(?:day)?)?|selasa',
  'wed(?:nesday)?|rabu',
  'thu(?:rs(?:day)?)?|kamis',
  "fri(?:day)?|jum[a']?at|jum",
  'sat(?:urday)?|sabtu',
  'sun(?:day)?|minggu|ahad',
];
const FRIDAY = 4;

const BY = '(?:(?:by|until|on|pada|sampai|hingga|paling lambat|hari)\\s+)*';
const NEXT = '(?:(next)\\s+)?';
const WEEKDAY = pattern(`${NEXT}(?:this\\s+)?(${WEEKDAYS.join('|')})(?:\\s+(depan|ini))?`);
const AFTER_DAYS = pattern(
  '(?:(?:in|dalam)\\s+)?(\\d{1,3})\\s+(hari|days?|minggu|weeks?|pekan)(?:\\s+lagi)?',
);

/** Words for a day, counted from today; of a week the Friday is meant, of a month its last day. */
const WORDS: readonly (readonly [RegExp, (today: Date) => Date])[] = [
  [pattern('today|hari ini'), (today) => today],
  [pattern('tomorrow|besok|esok'), (today) => after(today, 1)],
  [pattern('(?:the )?day after tomorrow|lusa'), (today) => after(today, 2)],
  [pattern('this week|(?:the )?end of (?:the |this )?week|(?:akhir )?(?:minggu|pekan) ini'), thisWeek],
  [
    pattern('(?:the )?(?:end of )?next week|(?:akhir )?(?:minggu|pekan) depan'),
    (today) => ofWeek(today, 1, FRIDAY),
  ],
  [
    pattern('this month|(?:the )?end of (?:the |this )?month|akhir bulan|(?:akhir )?bulan ini'),
    (today) => endOfMonth(today, 0),
  ],
  [pattern('(?:the )?(?:end of )?next month|(?:akhir )?bulan depan'), (today) => endOfMonth(today, 1)],
];

/**
 * The day by which something is to be done, as people say it: “besok”, “Jumat”, “next week”, “30/11”, or a
 * whole date. A day without its year is the next one from today on. Null where it is no day.
 */
export function readComingDay(text: string, today: CalendarDate): CalendarDate | null {
  const words = folded(text).replace(/[’‘]/g, "'").replace(/\.$/, '');
  const start = new Date(`${today}T00:00:00Z`);
  const day = inWords(words, start) ?? onWeekday(words, start) ?? inSomeTime(words, start);
  return readDate(text) ?? nextInYear(text, today) ?? day?.toISOString().slice(0, 10) ?? null;
}

function pattern(source: string): RegExp {
  return new RegExp(`^${BY}(?:${source})$`);
}

function nextInYear(text: string, today: CalendarDate): CalendarDate | null {
  const inYear = readDayOfYear(text);
  const year = Number(today.slice(0, 4));
  // The 29th of February may be some years away.
  const days = Array.from({ length: 9 }, (_, ahead) => inYear?.(year + ahead) ?? null);
  return days.find((day) => day !== null && day >= today) ?? null;
}

function inWords(words: string, today: Date): Date | null {
  return WORDS.find(([said]) => said.test(words))?.[1](today) ?? null;
}

/** The first one after today; said with “next”, that of next week. */
function onWeekday(words: string, today: Date): Date | null {
  const [, next, word, which] = WEEKDAY.exec(words) ?? [];
  if (word === undefined) return null;
  const weekday = WEEKDAYS.findIndex((names) => pattern(names).test(word));
  if (next !== undefined || which === 'depan') return ofWeek(today, 1, weekday);
  const days = (weekday - weekdayOf(today) + 7) % 7;
  return after(today, days === 0 ? 7 : days);
}

function inSomeTime(words: string, today: Date): Date | null {
  const [, count, unit] = AFTER_DAYS.exec(words) ?? [];
  if (unit === undefined) return null;
  return after(today, Number(count) * (/^(?:hari|day)/.test(unit) ? 1 : 7));
}

/** Whoever says so on a Saturday means what is left of the week. */
function thisWeek(today: Date): Date {
  return ofWeek(today, 0, Math.max(FRIDAY, weekdayOf(today)));
}

function ofWeek(today: Date, weeksAhead: number, weekday: number): Date {
  return after(today, weeksAhead * 7 + weekday - weekdayOf(today));
}

function weekdayOf(day: Date): number {
  return (day.getUTCDay() + 6) % 7;
}

function endOfMonth(day: Date, monthsAhead: number): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + monthsAhead + 1, 0));
}

function after(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}
