import type { CalendarDate } from '../../domain/schema/primitives';
import { folded } from '../../domain/text';
import { readComingDay } from '../../i18n/read-coming-day';
import { lastDayOf, readDate, readDayOfYear } from '../../i18n/read-date';
import { deadlineInWords } from '../../i18n/deadline-in-words';
import { readDuration } from './duration';
import { type Horizon, meantDay } from './horizon';

const BY =
  /^(?:(?:by|until|before|at|on|the|pada|sampai(?: dengan)?|hingga|s\/d|(?:se)?lambat(?:-lambat)?nya|paling (?:lambat|lama)|maksimal|sebelum|tanggal|tgl\.?|hari) )+/;
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)(?: of)? (\p{L}{3,}.*)$/u;
/** From one month to another: what counts is when it ends. */
const SPAN =
  /^(?:(?:from|dari|mulai) )?(?:\p{L}{3,}|\d{1,2} \p{L}{3,})(?: \d{4})? ?(?:-|\u2013|\u2014|to|until|till|sampai(?: dengan)?|hingga|s\/d) ?(\p{L}{3,}.*|\d.*)$/u;
const MIDDLE = /^(?:pertengahan|tengah|mid|(?:the )?middle of)[ -](?:bulan )?(\p{L}{3,}.*)$/u;
const END = '(?:(?:the )?(?:end of(?: the| this)?|akhir) )?';
const YEAR = new RegExp(`^${END}(?:tahun |the year )?(\\d{4})$`);
const YEAR_END =
  /^(?:(?:(?:the )?end of (?:the |this )?|this |akhir )(?:year|tahun)(?: ini)?|tahun ini|(?:the )?year[ -]end)$/;
const NEXT_YEAR = /^(?:(?:the )?(?:end of )?next year|(?:akhir )?tahun depan)$/;
const PART_END =
  /^(?:(?:the )?end of (?:the |this )?|this |akhir )?(semester|half|quarter|kuartal|triwulan)(?: ini)?(?:[ -]end)?$/;

/**
 * Reads a day by which something is to be reached as people say it in a room: “31 Desember”, “akhir
 * Juni”, “Q3”, “in 6 months”, “by Friday”. What could be several days is the one in the workshop's period.
 */
export function readDeadline(text: string, horizon: Horizon): CalendarDate | null {
  const words = folded(text)
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .replace(BY, '');
  if (words === '') return null;
  const end = SPAN.exec(words)?.[1];
  return (
    readDate(words) ??
    inAnyYear(words, horizon) ??
    (end === undefined ? null : readDeadline(end, horizon)) ??
    deadlineInWords(words, horizon) ??
    endInAnyYear(words, horizon) ??
    meantDay(readDuration(words, horizon), horizon) ??
    readComingDay(words, horizon.from)
  );
}

/** “December 31”, “31st of December”, “mid-December”: a day that has lost its year, or says it last. */
function inAnyYear(words: string, horizon: Horizon): CalendarDate | null {
  const [, month, day, year] = MONTH_FIRST.exec(words) ?? [];
  if (month !== undefined && year !== undefined) return readDate(`${day} ${month} ${year}`);
  const ordinal = ORDINAL.exec(words);
  if (ordinal) return readDeadline(`${ordinal[1]} ${ordinal[2]}`, horizon);
  const middle = MIDDLE.exec(words)?.[1];
  if (middle !== undefined) return readDeadline(`15 ${middle}`, horizon);
  const ofYear = readDayOfYear(month === undefined ? words : `${day} ${month}`);
  return ofYear && meantDay(yearsOf(horizon).map(ofYear), horizon);
}

/** Ends of years, and of the parts that the calendar cuts them into. */
function endInAnyYear(words: string, horizon: Horizon): CalendarDate | null {
  const year = YEAR.exec(words)?.[1];
  if (year !== undefined) return readDate(`31/12/${year}`);
  if (NEXT_YEAR.test(words)) return `${yearOf(horizon.from) + 1}-12-31`;
  if (YEAR_END.test(words))
    return meantDay(
      yearsOf(horizon).map((one) => `${one}-12-31`),
      horizon,
    );
  const part = PART_END.exec(words)?.[1];
  if (part !== undefined) return endOfPart(part === 'semester' || part === 'half' ? 6 : 3, horizon);
  return monthInAnyYear(words, horizon);
}

/** The one that the session lies in, or with which the period begins. */
function endOfPart(months: number, { start, from }: Horizon): CalendarDate | null {
  const begin = start !== null && start > from ? start : from;
  const ends = Array.from({ length: 12 / months }, (_, part) =>
    lastDayOf((part + 1) * months, yearOf(begin)),
  );
  return ends.find((day) => day !== null && day >= begin) ?? null;
}

/** A month that the period does not have, or has twice. */
function monthInAnyYear(words: string, horizon: Horizon): CalendarDate | null {
  const found = yearsOf(horizon).map((year) => deadlineInWords(`${words} ${year}`, horizon));
  return meantDay(found, horizon);
}

function yearsOf({ start, from }: Horizon): readonly number[] {
  const first = Math.min(yearOf(start ?? from), yearOf(from));
  return [0, 1, 2, 3, 4].map((ahead) => first + ahead);
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}
