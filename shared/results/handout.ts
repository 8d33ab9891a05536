import type { Kpi } from '../domain/schema/kpi';
import type { CalendarDate } from '../domain/schema/primitives';
import type { AgreedResults } from './agreed-results';
import { type NextDate, nextDates } from './next-dates';

/** KPIs of one department, as they stand on the handout. */
export interface HandoutGroup {
  readonly name: string;
  readonly head: string;
  readonly kpis: readonly Kpi[];
}

/** The page that people take home. */
export interface Handout {
  readonly groups: readonly HandoutGroup[];
  readonly dates: readonly NextDate[];
  /** How many dates come after those. */
  readonly laterDates: number;
}

/** More would crowd out the KPIs. */
const MAX_DATES = 8;

export function composeHandout(results: AgreedResults, today: CalendarDate): Handout {
  const { departments, workshop } = results;
  const dates = nextDates(workshop, today);
  return {
    groups: departments.map(({ name, head, kpis }) => ({ name, head, kpis })),
    dates: dates.slice(0, MAX_DATES),
    laterDates: Math.max(0, dates.length - MAX_DATES),
  };
}
