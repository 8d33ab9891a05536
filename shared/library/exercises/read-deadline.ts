import type { CalendarDate } from '../../domain/schema/primitives';
import { readDate } from '../../i18n/read-date';

/** As people say it in a room: “December 2026”, “akhir Juni 2026”, “end of 2026”, “12/2026”. */
const MONTH =
  /^(?:(?:the )?end of |by |until |sampai |akhir )*(?:bulan )?(\p{L}{3,}|\d{1,2})[\s./-]+(\d{4})$/iu;
const YEAR = /^(?:(?:the )?end of |by |until |sampai |akhir )+(?:tahun |the year )?(\d{4})$/iu;

/** Reads a day by which something is to be reached; a month or a year is over with its last day. */
export function readDeadline(text: string): CalendarDate | null {
  const typed = text.trim();
  const day = readDate(typed);
  if (day) return day;
  const year = YEAR.exec(typed)?.[1];
  if (year) return readDate(`31/12/${year}`);
  const [, month, ofYear] = MONTH.exec(typed) ?? [];
  return month && ofYear ? lastDayOf(month, ofYear) : null;
}

function lastDayOf(month: string, year: string): CalendarDate | null {
  const days = [31, 30, 29, 28].map((day) => readDate(`${day}/${month}/${year}`));
  return days.find((day) => day !== null) ?? null;
}
