import type { Kpi, Unit } from '../domain/schema/kpi';
import type { CalendarDate, Instant, Language, Quantity } from '../domain/schema/primitives';

/** BCP 47 tags. British English writes dates day first, as Indonesia does: no one misreads 4/3. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

export function formatNumber(value: number, language: Language): string {
  return formatter(
    language,
    'number',
    () => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 }),
  ).format(value);
}

/** A value with its unit, as it reads in a sentence: `95%`, `Rp 2.000.000`, `3 kelas`. */
export function formatValue(value: number, unit: Unit, language: Language): string {
  const number = formatNumber(value, language);
  switch (unit.kind) {
    case 'percent':
      return `${number}%`;
    case 'currency':
      return currencyText(value, unit.label || 'IDR', language);
    case 'days':
      return `${number} ${language === 'id' ? 'hari' : value === 1 ? 'day' : 'days'}`;
    case 'custom':
      return unit.label ? `${number} ${unit.label}` : number;
    case 'number':
    case 'score':
    case 'ratio':
      return number;
  }
}

/** The value that was read, or the text as typed where it was no number; empty for null. */
export function formatQuantity(quantity: Quantity | null, unit: Unit, language: Language): string {
  if (!quantity) return '';
  return quantity.value === null ? quantity.text : formatValue(quantity.value, unit, language);
}

/** `5 – 10 hari`, `Rp 1.500.000 – Rp 2.000.000`; one bound alone where the other is missing. */
export function formatRange(
  { minimum, maximum }: Readonly<Record<'minimum' | 'maximum', Quantity | null>>,
  unit: Unit,
  language: Language,
): string {
  const from = formatQuantity(minimum, unit, language);
  const to = formatQuantity(maximum, unit, language);
  if (from === '' || to === '') return from || to;
  const value = minimum?.value ?? null;
  const saysUnitTwice = unit.kind === 'currency' || value === null;
  return `${saysUnitTwice ? from : formatNumber(value, language)} – ${to}`;
}

/** A KPI's target as one text: a value, or the two ends of its range; empty where there is none. */
export function formatTarget(
  { direction, target, unit }: Pick<Kpi, 'direction' | 'target' | 'unit'>,
  language: Language,
): string {
  if (direction === 'range') return formatRange(target, unit, language);
  return formatQuantity(target.value, unit, language);
}

/** `4 August 2026`, `4 Agustus 2026`. */
export function formatDate(date: CalendarDate, language: Language): string {
  const format = formatter(
    language,
    'date',
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** `4 Aug 2026`, `4 Agu 2026`: where room is scarce. */
export function formatShortDate(date: CalendarDate, language: Language): string {
  const format = formatter(
    language,
    'short date',
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** The local wall-clock time of a moment: `10:42`, `10.42`. */
export function formatTime(instant: Instant, language: Language): string {
  return formatter(
    language,
    'time',
    () => new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }),
  ).format(new Date(instant));
}

/** The local day and time of a moment: `4 Aug 2026, 10:42`. */
export function formatMoment(instant: Instant, language: Language): string {
  const format = formatter(
    language,
    'moment',
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }),
  );
  return format.format(new Date(instant));
}

/** The local day of a moment: `4 August 2026`. */
export function formatDay(instant: Instant, language: Language): string {
  const format = formatter(
    language,
    'day',
    () => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }),
  );
  return format.format(new Date(instant));
}

function currencyText(value: number, code: string, language: Language): string {
  const sign = value < 0 ? '-' : '';
  return `${sign}${code === 'IDR' ? 'Rp' : code} ${formatNumber(Math.abs(value), language)}`;
}

interface Formatter {
  format(value: number | Date): string;
}

// Building an Intl formatter costs a thousand times more than using it.
const formatters = new Map<string, Formatter>();

function formatter(
  language: Language,
  kind: string,
  build: () => { format(value: never): string },
): Formatter {
  const key = `${language} ${kind}`;
  const known = formatters.get(key) ?? (build() as Formatter);
  formatters.set(key, known);
  return known;
}
