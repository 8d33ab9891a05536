import type { Kpi } from '../schema/kpi';

/** The KPIs that count: ideas and retired ones are not part of the set. */
export function chosenKpis(design: { readonly kpis: readonly Kpi[] }): Kpi[] {
  return design.kpis.filter((kpi) => kpi.status === 'chosen');
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
