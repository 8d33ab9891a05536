import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import { folded } from '../text';
import { chosenKpis, groupedBy } from './chosen-kpis';

const MOST_SHARE = 1 / 3;
const FEWEST_TO_SPEAK_OF = 4;

/** One person and the chosen KPIs that rest on them. */
export interface Ownership {
  /** As typed in the first of their KPIs. */
  readonly owner: string;
  readonly kpis: readonly Kpi[];
}

/** Who owns how much, the most first. KPIs without an owner are nobody's. */
export function ownership(design: Pick<Design, 'kpis'>): Ownership[] {
  const keys = new Map<string, string>();
  const byOwner = groupedBy(chosenKpis(design), ({ owner }) => keyOf(owner, keys));
  byOwner.delete('');
  return [...byOwner.values()]
    .map((kpis) => ({ owner: kpis[0]?.owner.trim() ?? '', kpis }))
    .sort((one, other) => other.kpis.length - one.kpis.length);
}

/** People with more than a third of the chosen KPIs, from four on. */
export function overloadedOwners(design: Pick<Design, 'kpis'>): Ownership[] {
  const most = chosenKpis(design).length * MOST_SHARE;
  return ownership(design).filter(({ kpis }) => kpis.length >= FEWEST_TO_SPEAK_OF && kpis.length > most);
}

/** A name is folded once, however many KPIs it stands on. */
function keyOf(owner: string, keys: Map<string, string>): string {
  const key = keys.get(owner) ?? folded(owner);
  keys.set(owner, key);
  return key;
}
