import type { Design } from '../schema/design';
import type { Instant, Quantity } from '../schema/primitives';

type Actual = Design['actuals'][number];

/** A value that somebody noted for one period of a KPI; null where it was taken away. */
export interface ActualNote {
  readonly kpiId: string;
  readonly period: string;
  readonly value: Quantity | null;
}

/**
 * Notes values, all of them as one edit. A value comes from where its KPI says; one of a KPI that is
 * gone is left out. Written without a draft: this runs at every keystroke over all that was measured.
 */
export function noteActuals(design: Design, notes: readonly ActualNote[], at: Instant): Design {
  const wishes = wishesOf(design, notes, at);
  if (wishes.size === 0) return design;
  const actuals: Actual[] = [];
  for (const actual of design.actuals) {
    const wish = wishes.get(actual.kpiId)?.get(actual.period);
    if (wish === undefined) actuals.push(actual);
    else if (!wish.isPlaced) {
      wish.isPlaced = true;
      if (wish.actual && isSameQuantity(wish.actual.value, actual.value)) actuals.push(actual);
      else if (wish.actual) actuals.push(wish.actual);
    }
  }
  for (const wish of [...wishes.values()].flatMap((own) => [...own.values()])) {
    if (!wish.isPlaced && wish.actual) actuals.push(wish.actual);
  }
  return isSameList(actuals, design.actuals) ? design : { ...design, actuals };
}

interface Wish {
  readonly actual: Actual | null;
  /** Of two values for one period only one stays. */
  isPlaced: boolean;
}

function wishesOf(
  { kpis }: Design,
  notes: readonly ActualNote[],
  enteredAt: Instant,
): ReadonlyMap<string, ReadonlyMap<string, Wish>> {
  const sources = new Map(kpis.map(({ id, dataSource }) => [id, dataSource]));
  const wishes = new Map<string, Map<string, Wish>>();
  for (const { kpiId, period, value } of notes) {
    const source = sources.get(kpiId);
    if (source === undefined) continue;
    const own = wishes.get(kpiId) ?? new Map<string, Wish>();
    wishes.set(kpiId, own);
    const actual = value && { kpiId, period, value, source, enteredAt };
    own.set(period, { actual, isPlaced: false });
  }
  return wishes;
}

function isSameQuantity(one: Quantity, other: Quantity): boolean {
  return one.value === other.value && one.text === other.text;
}

function isSameList(one: readonly Actual[], other: readonly Actual[]): boolean {
  return one.length === other.length && one.every((actual, index) => actual === other[index]);
}
