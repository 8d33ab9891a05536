import type { Clock, NewId } from '../../shared/domain/ports';
import type { CalendarDate, Instant } from '../../shared/domain/schema/primitives';

/** Ids that count: `id-1`, `id-2` …, so that a test can name what was made. */
export function countingIds(prefix = 'id'): NewId {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

/** A clock that stands still. */
export function stoppedClock(
  now: Instant = '2026-08-03T02:00:00.000Z',
  today: CalendarDate = '2026-08-03',
): Clock {
  return { now: () => now, today: () => today };
}
