import type { Period } from '../domain/schema/organisation';
import type { CalendarDate } from '../domain/schema/primitives';
import { folded } from '../domain/text';
import { lastDayOf, readDate, readDayOfYear } from './read-date';

type KnownPeriod = Pick<Period, 'kind' | 'start' | 'end'>;

const BY = '(?:(?:by|until|pada|sampai(?: dengan)?|hingga|s/d|paling lambat)\\s+)?';
const END = '(?:(?:the )?(?:end(?: of)?|akhir)\\s+(?:the )?)';
const YEAR = "(?:[\\s./-]*(\\d{4}|'\\d{2}))?";
const MONTH_WORDS = [
  'jan(?:uari|uary)?',
  '[fp]eb(?:ruari|ruary)?',
  'mar(?:et|ch)?',
  'apr(?:il)?',
  'may|mei',
  'jun(?:i|e)?',
  'jul(?:i|y)?',
  'aug(?:ust)?|agu(?:stus)?|ags|agt',
  'sept?(?:ember)?',
  'o[ck]t(?:ober)?',
  'no[vp](?:ember)?',
  'de[cs](?:ember)?',
];
const MONTH = pattern(
  `${BY}${END}?(?:bulan )?(?:(${MONTH_WORDS.join('|')})\\.?|(\\d{1,2})(?=[/.-]\\d{4}))${YEAR}`,
);
const QUARTER = pattern(
  `${BY}${END}?(?:(\\d{4})[\\s-]*)?(?:(?:q|tw|triwulan|kuartal|quarter)[\\s.-]*(iv|i{1,3}|[1-4])|([1-4])(?:st|nd|rd|th) quarter)${YEAR}`,
);
const END_OF_YEAR = pattern(`${BY}${END}(?:tahun |year )?(\\d{4})`);
const OWN_PERIOD = pattern(
  `${BY}${END}?(?:(?:this|the) )?(semester|quarter|kuartal|triwulan|period|periode|year|tahun)(?: ini)?(?:[ -]end)?`,
);
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/**
 * The day meant by “Q4”, “akhir semester”, “end of June” or “Des 2026”: the last one of that time, as the workshop's
 * own period tells which; and by “30/11” the only such day in it. Null where it could be another one as well, or is no time at all.
 */
export function deadlineInWords(text: string, period: KnownPeriod): CalendarDate | null {
  const words = folded(text).replace(/[’‘]/g, "'").replace(/\.$/, '');
  return (
    dayOf(text, period) ??
    inMonth(words, period) ??
    inQuarter(words, period) ??
    atEndOfYear(words) ??
    inOwnPeriod(words, period)
  );
}

function pattern(source: string): RegExp {
  return new RegExp(`^${source}$`, 'i');
}

function dayOf(text: string, { start, end }: KnownPeriod): CalendarDate | null {
  const inYear = readDayOfYear(text);
  if (inYear === null || start === null || end === null) return null;
  return onlyOne(yearsOf(start, end).map(inYear), (day) => day >= start && day <= end);
}

function inMonth(words: string, period: KnownPeriod): CalendarDate | null {
  const [found, word, number, year] = MONTH.exec(words) ?? [];
  if (found === undefined) return null;
  const named = MONTH_WORDS.findIndex((one) => pattern(`(?:${one})`).test(word ?? ''));
  return lastDay(word === undefined ? Number(number) : named + 1, 1, year, period);
}

function inQuarter(words: string, period: KnownPeriod): CalendarDate | null {
  const [found, before, sign, ordinal, after] = QUARTER.exec(words) ?? [];
  // Where the year begins in another month, the quarters of the company are not those of the calendar.
  if (found === undefined || isOwnYear(period)) return null;
  const number = Number(ordinal ?? sign) || QUARTERS.indexOf(sign ?? '') + 1;
  return lastDay(number * 3, 3, before ?? after, period);
}

function isOwnYear({ kind, start }: KnownPeriod): boolean {
  return kind === 'year' && start !== null && start.slice(5, 7) !== '01';
}

function atEndOfYear(words: string): CalendarDate | null {
  const year = END_OF_YEAR.exec(words)?.[1];
  return year === undefined ? null : readDate(`31/12/${year}`);
}

const KINDS = {
  semester: 'semester',
  quarter: 'quarter',
  kuartal: 'quarter',
  triwulan: 'quarter',
  year: 'year',
  tahun: 'year',
} as const;

function inOwnPeriod(words: string, { kind, start, end }: KnownPeriod): CalendarDate | null {
  const word = OWN_PERIOD.exec(words)?.[1];
  if (word === undefined || end === null) return null;
  const meant = word in KINDS ? KINDS[word as keyof typeof KINDS] : kind;
  if (meant === kind) return kind === 'year' && !end.endsWith('-12-31') && word in KINDS ? null : end;
  // The year that a shorter period lies in ends with December, as long as it is one year.
  const isOneYear = start?.slice(0, 4) === end.slice(0, 4);
  return meant === 'year' && isOneYear ? `${end.slice(0, 4)}-12-31` : null;
}

/** The last day of some months up to this one; without a year, of the only such ones in the period. */
function lastDay(
  month: number,
  months: number,
  year: string | undefined,
  { start, end }: KnownPeriod,
): CalendarDate | null {
  if (year !== undefined) return lastDayOf(month, Number(year.replace("'", '20')));
  if (start === null || end === null) return null;
  const isMeant = (day: CalendarDate) =>
    day >= start && firstDayOf(month - months + 1, Number(day.slice(0, 4))) <= end;
  return onlyOne(
    yearsOf(start, end).map((one) => lastDayOf(month, one)),
    isMeant,
  );
}

function onlyOne(
  days: readonly (CalendarDate | null)[],
  isMeant: (day: CalendarDate) => boolean,
): CalendarDate | null {
  const meant = days.filter((day) => day !== null && isMeant(day));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Only a slip of the hand makes a period of more than a few years. */
function yearsOf(start: CalendarDate, end: CalendarDate): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return last - first > 5
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function firstDayOf(month: number, year: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
