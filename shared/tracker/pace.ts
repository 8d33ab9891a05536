import type { TargetValues } from '../domain/attainment';
import { valueOf } from '../domain/quantity';
import type { Kpi } from '../domain/schema/kpi';
import type { Period } from '../domain/schema/organisation';
import type { CalendarDate } from '../domain/schema/primitives';
import type { TrackerPeriod } from './tracker-period';

/** Whether a KPI's values add up to one target for the whole period, so that it can be ahead of its pace or behind. */
export function addsUp({ targetScope, combine }: Pick<Kpi, 'targetScope' | 'combine'>): boolean {
  return targetScope === 'whole' && combine === 'sum';
}

/** What tells how a target is spread over the periods. */
export interface PaceFacts {
  readonly periods: readonly TrackerPeriod[];
  readonly period: Pick<Period, 'start' | 'end'>;
  /** The KPI's own targets for some of the periods, by the period's key. */
  readonly own: ReadonlyMap<string, number>;
}

/**
 * What share of the target of a KPI that adds up is due once a value for each of the periods is in.
 *
 * A sum begins at nothing, whatever the baseline, and is due in equal steps up to the deadline, or to
 * the end of the period where that is earlier. A step of which only a part lies in the period, such as a
 * first month that begins on the 13th, counts for that part. Where people planned periods of their own,
 * those are due as planned, and the other periods share the rest of the target.
 *
 * What is due counts up to the latest period with a value, not up to today: a value that is late has not
 * been missed. A gap before that period counts, because nothing came of it or it was noted with a later
 * one; otherwise half a target could be shown as reached. When the last value is in, the whole is due.
 */
export function dueShares(kpi: Pick<Kpi, 'deadline' | 'target'>, facts: PaceFacts): readonly number[] {
  const parts = partsOf(kpi.deadline, facts);
  const even = runningShares(parts);
  const target = valueOf(kpi.target.value) ?? 0;
  const shares = facts.own.size > 0 && target !== 0 ? plannedShares(parts, even, target, facts) : even;
  // A value from before the first period is better compared with that one than with nothing.
  const first = parts.findIndex((part) => part > 0);
  return shares.map((share, place) => (place < first ? (shares[first] ?? share) : share));
}

/** The target, or its bounds, as far as it is due. */
export function dueTarget({ value, minimum, maximum }: TargetValues, share: number): TargetValues {
  const due = (bound: number | null) => (bound === null ? null : bound * share);
  return { value: due(value), minimum: due(minimum), maximum: due(maximum) };
}

/** How many decimals a part of this target is shown with: few, for parts are hardly ever round. */
export function dueDecimals(target: number, shares: readonly number[]): number {
  const isRound = shares.every((share) => Number.isInteger(Number((target * share).toFixed(6))));
  if (isRound || Math.abs(target) >= 1000) return 0;
  return Math.abs(target) >= 10 ? 1 : 2;
}

/** How much each period counts: 1 for a whole one, nothing for those that are not planned. */
function partsOf(deadline: CalendarDate | null, { periods, period }: PaceFacts): readonly number[] {
  const planned = periods.filter(({ isPlanned }) => isPlanned);
  const first = later(period.start, planned[0]?.start ?? null);
  const end = earlier(period.end, planned.at(-1)?.end ?? null);
  const last = deadline !== null && first !== null && deadline >= first ? earlier(deadline, end) : end;
  const parts = periods.map((one) => (one.isPlanned ? partWithin(one, first, last) : 0));
  // Days that contradict each other tell nothing.
  return parts.some((part) => part > 0) ? parts : periods.map(({ isPlanned }) => Number(isPlanned));
}

type Day = CalendarDate | null;

function later(one: Day, other: Day): Day {
  return one === null || (other !== null && other > one) ? other : one;
}

function earlier(one: Day, other: Day): Day {
  return one === null || (other !== null && other < one) ? other : one;
}

function partWithin({ start, end }: TrackerPeriod, first: Day, last: Day): number {
  const from = later(start, first) ?? start;
  const to = earlier(end, last) ?? end;
  if (from === start && to === end) return 1;
  return Math.max(dayCount(from, to), 0) / dayCount(start, end);
}

const DAY = 86_400_000;

/** Both days belong to it. */
function dayCount(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

function runningShares(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  return parts.map((part) => (sum += part) / whole);
}

/** The same where people planned some periods themselves. */
function plannedShares(
  parts: readonly number[],
  even: readonly number[],
  target: number,
  { periods, own }: PaceFacts,
): number[] {
  const planned = periods.map(({ key }) => own.get(key) ?? null);
  const free = parts.map((part, place) => (planned[place] === null ? part : 0));
  const isFree = free.some((part) => part > 0);
  const restShares = isFree ? runningShares(free) : free;
  const rest = target - planned.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  let sum = 0;
  return even.map((share, place) => {
    sum += planned[place] ?? 0;
    // However the plan adds up, in the end the target is due.
    return share === 1 ? 1 : (sum + rest * (restShares[place] ?? 0)) / target;
  });
}
