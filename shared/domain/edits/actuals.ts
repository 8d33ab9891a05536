import type { Design } from '../schema/design';
import type { Instant, Quantity } from '../schema/primitives';

export type Actual = Design['actuals'][number];

/** A value that somebody noted for one period of a KPI; null where it was taken away. */
export interface ActualNote {
  readonly kpiId: string;
  readonly period: string;
  readonly value: Quantity | null;
}

/**
 * Notes values, all of them as one edit. A value comes from where its KPI says; one of a KPI that is
 * gone is left out, and one that is noted already keeps its moment.
 */
export function noteActuals(design: Design, notes: readonly ActualNote[], at: Instant): Design {
  const sources = new Map(design.kpis.map(({ id, dataSource }) => [id, dataSource]));
  const wishes = notes.flatMap(({ kpiId, period, value }): ActualWish[] => {
    const source = sources.get(kpiId);
    if (source === undefined) return [];
    return [{ kpiId, period, actual: value && { kpiId, period, value, source, enteredAt: at } }];
  });
  return putActuals(design, wishes, (one, other) => isSameQuantity(one.value, other.value));
}

/** What is to stand for one period of a KPI; null for nothing. */
export interface ActualWish {
  readonly kpiId: string;
  readonly period: string;
  readonly actual: Actual | null;
}

/**
 * Puts values where they belong; `isSame` tells which ones need not be replaced. Written without a
 * draft: this runs at every keystroke over all that was measured.
 */
export function putActuals(
  design: Design,
  wishes: readonly ActualWish[],
  isSame: (one: Actual, other: Actual) => boolean = Object.is,
): Design {
  if (wishes.length === 0) return design;
  const placing = byKpiAndPeriod(wishes);
  const actuals: Actual[] = [];
  for (const actual of design.actuals) {
    const wish = placing.get(actual.kpiId)?.get(actual.period);
    if (wish === undefined) actuals.push(actual);
    else if (!wish.isPlaced) {
      wish.isPlaced = true;
      if (wish.actual) actuals.push(isSame(wish.actual, actual) ? actual : wish.actual);
    }
  }
  for (const wish of [...placing.values()].flatMap((own) => [...own.values()])) {
    if (!wish.isPlaced && wish.actual) actuals.push(wish.actual);
  }
  return isSameList(actuals, design.actuals) ? design : { ...design, actuals };
}

interface Placing {
  readonly actual: Actual | null;
  /** Of two values for one period only one stays. */
  isPlaced: boolean;
}

function byKpiAndPeriod(wishes: readonly ActualWish[]): ReadonlyMap<string, ReadonlyMap<string, Placing>> {
  const byKpi = new Map<string, Map<string, Placing>>();
  for (const { kpiId, period, actual } of wishes) {
    const own = byKpi.get(kpiId) ?? new Map<string, Placing>();
    byKpi.set(kpiId, own);
    own.set(period, { actual, isPlaced: false });
  }
  return byKpi;
}

function isSameQuantity(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.text === other.text;
}

function isSameList(one: readonly Actual[], other: readonly Actual[]): boolean {
  return one.length === other.length && one.every((actual, index) => actual === other[index]);
}
