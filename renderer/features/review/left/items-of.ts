import type { Design } from '../../../../shared/domain/schema/design';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Department, Duty } from '../../../../shared/domain/schema/organisation';

/** Everything in a design that a point may speak of, by its id. */
interface Items {
  readonly departments: ReadonlyMap<string, Department>;
  readonly duties: ReadonlyMap<string, Duty>;
  readonly objectives: ReadonlyMap<string, Design['objectives'][number]>;
  readonly kpis: ReadonlyMap<string, Kpi>;
}

const known = new WeakMap<Design, Items>();

export function itemsOf(design: Design): Items {
  const last = known.get(design);
  if (last) return last;
  const items: Items = {
    departments: byId(design.departments),
    duties: byId(design.departments.flatMap(({ duties }) => duties)),
    objectives: byId(design.objectives),
    kpis: byId(design.kpis),
  };
  known.set(design, items);
  return items;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
