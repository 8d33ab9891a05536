import type { MeasuringPeriod } from '../domain/measuring-periods';
import { valueOf } from '../domain/quantity';
import type { Kpi } from '../domain/schema/kpi';
import { periodNames } from './period-label';

/** Finds the period that a person means by what they typed: `Oktober`, `Oct 2026`, `2026-10`, `Week 3`. */
export type FindPeriod = (typed: string) => MeasuringPeriod | undefined;

export function periodFinder(periods: readonly MeasuringPeriod[]): FindPeriod {
  const named = new Map<string, MeasuringPeriod | null>();
  for (const period of periods) {
    // A month alone means nothing where two years have it.
    for (const name of periodNames(period)) named.set(name, named.has(name) ? null : period);
  }
  return (typed) => {
    const text = typed
      .trim()
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/\s*[–-]\s*/g, (dash) => (dash.includes(' ') ? '–' : dash));
    return named.get(text) ?? periods[(ordinalOf(text) ?? 0) - 1];
  };
}

/** `week 3`, `minggu ke-3`, `bulan 3`, `Q2`, `3`. */
function ordinalOf(text: string): number | undefined {
  const [, number] =
    /^(?:(?:week|month|quarter|semester|year|period|minggu|pekan|bulan|triwulan|kuartal|tahun|periode|[wmq])\s*(?:ke-?\s*)?)?(\d{1,2})$/.exec(
      text,
    ) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** A KPI's own targets for some of the periods, by the period's key; the last word counts. */
export function ownTargets(kpi: Kpi, find: FindPeriod): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  for (const { period, value } of kpi.periodTargets) {
    const key = find(period)?.key;
    const number = valueOf(value);
    if (key !== undefined && number !== null && Number.isFinite(number)) targets.set(key, number);
  }
  return targets;
}
