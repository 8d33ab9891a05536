import type { Kpi } from '../schema/kpi';

// Lists are never changed in place, so who was chosen of one stays chosen.
const chosenOf = new WeakMap<readonly Kpi[], readonly Kpi[]>();

/** The KPIs that count: ideas and retired ones are not part of the set. */
export function chosenKpis({ kpis }: { readonly kpis: readonly Kpi[] }): readonly Kpi[] {
  const known = chosenOf.get(kpis);
  if (known) return known;
  const chosen = kpis.filter((kpi) => kpi.status === 'chosen');
  chosenOf.set(kpis, chosen);
  return chosen;
}

const byDepartmentOf = new WeakMap<readonly Kpi[], ReadonlyMap<string, readonly Kpi[]>>();

/** The same, apart for each department that has some. */
export function chosenByDepartment(design: {
  readonly kpis: readonly Kpi[];
}): ReadonlyMap<string, readonly Kpi[]> {
  const known = byDepartmentOf.get(design.kpis);
  if (known) return known;
  const groups = groupedBy(chosenKpis(design), (kpi) => kpi.departmentId);
  byDepartmentOf.set(design.kpis, groups);
  return groups;
}

/** The items by a key of theirs, each group in the order of the items. */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
