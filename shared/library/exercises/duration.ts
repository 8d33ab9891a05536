import type { CalendarDate } from '../../domain/schema/primitives';
import type { Horizon } from './horizon';

const NUMBERS: Readonly<Record<string, number>> = {
  ...numbered('se satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'),
  ...numbered('a one two three four five six seven eight nine ten eleven twelve'),
  an: 1,
  setengah: 0.5,
  half: 0.5,
  'half a': 0.5,
  'dua belas': 12,
};
/** Days or months, whichever the unit is made of. */
const UNITS: readonly (readonly [RegExp, { readonly days?: number; readonly months?: number }])[] = [
  [/^(?:hari|days?)$/, { days: 1 }],
  [/^(?:minggu|pekan|weeks?)$/, { days: 7 }],
  [/^(?:bulan|months?)$/, { months: 1 }],
  [/^(?:triwulan|kuartal|quarters?)$/, { months: 3 }],
  [/^semesters?$/, { months: 6 }],
  [/^(?:tahun|years?)$/, { months: 12 }],
];
const DURATION = new RegExp(
  `^(?:(?:in|within|dalam(?: waktu)?|selama) )?(?:(\\d{1,3}) |(${Object.keys(NUMBERS).toReversed().join('|')}) ?)(\\p{L}+)(?: (?:lagi|ke depan|mendatang|from (?:now|today)|time))?$`,
  'u',
);

/** The last day of “6 bulan” or “in half a year”: counted from the session, and from the period's first day. */
export function readDuration(words: string, { start, from }: Horizon): readonly (CalendarDate | null)[] {
  const [, digits, word, unit = ''] = DURATION.exec(words) ?? [];
  const length = UNITS.find(([name]) => name.test(unit))?.[1];
  if (!length) return [];
  const count = digits === undefined ? (NUMBERS[word ?? ''] ?? 0) : Number(digits);
  const days = count * (length.days ?? 0);
  const months = count * (length.months ?? 0);
  // A period of six months is over on the day before the next one begins.
  const ofPeriod = start === null ? [] : [later(start, months, days - 1)];
  return start !== null && start >= from ? ofPeriod : [later(from, months, days), ...ofPeriod];
}

/** So many whole months later, on the same day or the month's last, and then so many days. */
function later(day: CalendarDate, months: number, days: number): CalendarDate | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = Math.trunc(months);
  const lastDate = new Date(Date.UTC(year, month + whole, 0)).getUTCDate();
  const shift = days + Math.round((months - whole) * 30);
  const end = new Date(Date.UTC(year, month - 1 + whole, Math.min(date, lastDate) + shift));
  return Number.isNaN(end.getTime()) ? null : end.toISOString().slice(0, 10);
}

/** The first two mean one: “sebulan” and “satu bulan”, “a month” and “one month”. */
function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, place) => [word, Math.max(1, place)]));
}
