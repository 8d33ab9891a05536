import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import { chosenKpis } from './chosen-kpis';
import { measureKeys } from './measure-keys';

/** Chosen KPIs that measure the same thing, in the order of the list. */
export interface Collision {
  /** `opposing-directions`: one department wants more of what another wants less of. */
  readonly code: 'same-measure' | 'opposing-directions';
  readonly kpis: readonly Kpi[];
}

/** The same measure by name or by formula, each group of KPIs once. */
export function collisions(design: Pick<Design, 'kpis'>): Collision[] {
  const [byName, byFormula] = [twins(), twins()];
  for (const kpi of chosenKpis(design)) {
    const { name, formula } = measureKeys(kpi);
    byName.add(name, kpi);
    byFormula.add(formula, kpi);
  }
  const groups = new Map<string, readonly Kpi[]>();
  for (const group of [...byName.groups(), ...byFormula.groups()]) {
    groups.set(group.map(({ id }) => id).join('\n'), group);
  }
  return [...groups.values()].map((kpis) => ({
    code: isOpposed(kpis) ? 'opposing-directions' : 'same-measure',
    kpis,
  }));
}

/** Finds KPIs with the same key. Most stand alone, so a list is made only for those that do not. */
function twins() {
  const firsts = new Map<string, Kpi>();
  const groups = new Map<string, Kpi[]>();
  return {
    add: (key: string | null, kpi: Kpi) => {
      if (key === null) return;
      const first = firsts.get(key);
      if (!first) return void firsts.set(key, kpi);
      const group = groups.get(key);
      if (group) group.push(kpi);
      else groups.set(key, [first, kpi]);
    },
    groups: () => groups.values(),
  };
}

function isOpposed(kpis: readonly Kpi[]): boolean {
  const departments = new Set<string>();
  const directions = new Set<Kpi['direction']>();
  for (const { direction, departmentId } of kpis) {
    if (direction === 'range') continue;
    directions.add(direction);
    departments.add(departmentId);
  }
  return directions.size > 1 && departments.size > 1;
}
