import type { MeasuringPeriod } from '../domain/measuring-periods';
import type { CalendarDate, Language } from '../domain/schema/primitives';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

const SHORT_DAYS = { day: 'numeric', month: 'short' } as const;
const SHORT_MONTHS = { month: 'short', year: 'numeric' } as const;
const LONG_MONTHS = { month: 'long', year: 'numeric' } as const;

/** What stands above a column: `13–19 Jul`, `Agu 2026`, `Jul–Sep 2026`. */
export function periodLabel(period: MeasuringPeriod, language: Language): string {
  return rangeText(period, language, isOfDays(period) ? SHORT_DAYS : SHORT_MONTHS);
}

/** Every way in which people may name a period in writing, in lower case. */
export function periodNames(period: MeasuringPeriod): string[] {
  const { key, start } = period;
  const names = [key, start];
  for (const language of ['en', 'id'] as const) {
    names.push(periodLabel(period, language));
    if (period.cadence !== 'month') continue;
    names.push(rangeText(period, language, LONG_MONTHS));
    for (const month of ['long', 'short'] as const) names.push(rangeText(period, language, { month }));
  }
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

function isOfDays({ cadence }: MeasuringPeriod): boolean {
  return cadence === 'week' || cadence === 'fortnight';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function rangeText(
  { start, end }: MeasuringPeriod,
  language: Language,
  options: Intl.DateTimeFormatOptions,
): string {
  const name = `${language} ${JSON.stringify(options)}`;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  formats.set(name, format);
  // Some systems put thin spaces around the dash, which no one could search for.
  return format
    .formatRange(utc(start), utc(end))
    .replace(/\s*–\s*/g, '–')
    .replace(/\s+/g, ' ');
}

function utc(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
