import type { MeasuringPeriod } from '../domain/measuring-periods';
import type { CalendarDate, Language } from '../domain/schema/primitives';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

/** What stands above a column: `13–19 Jul`, `Agu 2026`, `Jul–Sep 2026`. */
export function periodLabel(period: MeasuringPeriod, language: Language): string {
  return isOfDays(period) ? daysText(period, language) : monthsText(period, language, 'short');
}

/** Every way in which people may name a period in writing, in lower case. */
export function periodNames(period: MeasuringPeriod): string[] {
  const { key, start } = period;
  const names = [key, start];
  for (const language of ['en', 'id'] as const) {
    names.push(periodLabel(period, language));
    if (period.cadence !== 'month') continue;
    names.push(monthsText(period, language, 'long'));
    for (const month of ['long', 'short'] as const) names.push(dayText(start, language, { month }));
  }
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

function isOfDays({ cadence }: MeasuringPeriod): boolean {
  return cadence === 'week' || cadence === 'fortnight';
}

function daysText({ start, end }: MeasuringPeriod, language: Language): string {
  const day = { day: 'numeric', month: 'short' } as const;
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  const first = isOneMonth ? String(Number(start.slice(-2))) : dayText(start, language, day);
  return `${first}–${dayText(end, language, day)}`;
}

function monthsText(
  { start, end, cadence }: MeasuringPeriod,
  language: Language,
  month: 'short' | 'long',
): string {
  const last = dayText(end, language, { month, year: 'numeric' });
  if (cadence === 'month') return last;
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  return `${dayText(start, language, isOneYear ? { month } : { month, year: 'numeric' })}–${last}`;
}

// Building an Intl formatter costs a thousand times more than using it, and using it more than a look-up.
const formats = new Map<string, Intl.DateTimeFormat>();
const texts = new Map<string, string>();

function dayText(date: CalendarDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const name = `${language} ${Object.entries(options).join(' ')}`;
  const known = texts.get(`${name} ${date}`);
  if (known !== undefined) return known;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  formats.set(name, format);
  const text = format.format(new Date(`${date}T00:00:00Z`));
  texts.set(`${name} ${date}`, text);
  return text;
}
