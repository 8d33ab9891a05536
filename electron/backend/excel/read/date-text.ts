const DAY = 86_400_000;
/** What the library takes for the day 0 of a 1900 workbook. */
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** How a file keeps its dates: as days since 1900, as .xlsx does, or by their names, as .ods does. */
export type DateCalendar = 'serial' | 'named';

export interface DateText {
  /** `YYYY-MM-DD`; null for a mere time of day, and for what is no date of our calendar. */
  readonly day: string | null;
  /** With the time where there is one: `2026-08-04 09:30`, `09:30`. */
  readonly text: string;
}

/** A date of the library, which keeps the wall clock's time as if it were UTC. */
export function dateText(date: Date, calendar: DateCalendar): DateText {
  const moment = roundedToSeconds(calendar === 'serial' ? onRealCalendar(date) : date);
  const year = moment.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return { day: null, text: String(moment.getTime()) };
  const [day = '', clock = ''] = moment.toISOString().split('T');
  const time = clock.slice(0, clock.startsWith(':00', 5) ? 5 : 8);
  const isTimeOfDay =
    calendar === 'serial' && moment.getTime() >= DAY_ZERO && moment.getTime() < DAY_ZERO + DAY;
  if (isTimeOfDay) return { day: null, text: time };
  return { day, text: clock.startsWith('00:00:00') ? day : `${day} ${time}` };
}

/** Excel knows no date before 1900; programs that do write one count from one day earlier. */
function onRealCalendar(date: Date): Date {
  return date.getTime() < DAY_ZERO ? new Date(date.getTime() - DAY) : date;
}

/** A serial number of days is no exact second. */
function roundedToSeconds(date: Date): Date {
  return new Date(Math.round(date.getTime() / 1000) * 1000);
}
