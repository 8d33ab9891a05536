import type { CalendarDate, Instant } from './schema/primitives';

/** Makes a fresh random id; passed in, so that edits stay pure and tests know every id. */
export type NewId = () => string;

/** The time, passed in for the same reason. `today` is the local calendar date. */
export interface Clock {
  now(): Instant;
  today(): CalendarDate;
}
