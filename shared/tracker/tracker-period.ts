import type { MeasuringPeriod } from '../domain/measuring-periods';

/** A column of a tracker: one measuring period. */
export interface TrackerPeriod extends MeasuringPeriod {
  readonly label: string;
  /** False where a value was noted for a period that the plan does not know: it has no days. */
  readonly isPlanned: boolean;
}
