import { type MeasuringPeriod, measuringPeriods } from './measuring-periods';
import type { Frequency } from './schema/kpi';
import type { Workshop } from './schema/workshop';

/** What tells when the KPIs of a workshop are measured. */
export type Plan = Pick<Workshop, 'createdAt'> & {
  readonly design: Pick<Workshop['design'], 'period' | 'sessionDate'>;
};

/** The steps in which a workshop's KPIs are measured, by frequency; each of them is worked out once. */
export function plannedPeriods({
  createdAt,
  design: { period, sessionDate },
}: Plan): (frequency: Frequency) => readonly MeasuringPeriod[] {
  const planned = new Map<Frequency, readonly MeasuringPeriod[]>();
  return (frequency) => {
    const known = planned.get(frequency);
    if (known) return known;
    const periods = measuringPeriods(frequency, period, sessionDate ?? createdAt.slice(0, 10));
    planned.set(frequency, periods);
    return periods;
  };
}
