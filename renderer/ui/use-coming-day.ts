import type { CalendarDate } from '../../shared/domain/schema/primitives';
import { readComingDay } from '../../shared/i18n/read-coming-day';
import { useSession } from '../app/session-context';

/** Reads a day by which something is to be done, counted from today, also past midnight. */
export function useComingDay(): (text: string) => CalendarDate | null {
  const { now } = useSession();
  return (text) => readComingDay(text, localDay(now()));
}

/** Swedish writes dates as ISO does. */
function localDay(instant: string): CalendarDate {
  return new Date(instant).toLocaleDateString('sv-SE');
}
