import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import { chosenKpis, groupedBy } from './chosen-kpis';
import { measureKeys, type MeasureKeys } from './measure-keys';

/** Chosen KPIs that measure the same thing, in the order of the list. */
export interface Collision {
  /** `opposing-directions`: one department wants more of what another wants less of. */
  readonly code: 'same-measure' | 'opposing-directions';
  readonly kpis: readonly Kpi[];
}

/** The same measure by name or by formula, each group of KPIs once. */
export function collisions(design: Pick<Design, 'kpis'>): Collision[] {
  const chosen = chosenKpis(design);
  const groups = new Map<string, readonly Kpi[]>();
  for (const key of ['name', 'formula'] as const) {
    for (const group of sameBy(key, chosen)) groups.set(group.map(({ id }) => id).join('\n'), group);
  }
  return [...groups.values()].map((kpis) => ({
    code: isOpposed(kpis) ? 'opposing-directions' : 'same-measure',
    kpis,
  }));
}

function sameBy(key: keyof MeasureKeys, kpis: readonly Kpi[]): Kpi[][] {
  const groups = groupedBy(kpis, (kpi) => measureKeys(kpi)[key]);
  groups.delete(null);
  return [...groups.values()].filter((group) => group.length > 1);
}

function isOpposed(kpis: readonly Kpi[]): boolean {
  const departmentsFor = (direction: Kpi['direction']) =>
    new Set(kpis.filter((kpi) => kpi.direction === direction).map((kpi) => kpi.departmentId));
  const [higher, lower] = [departmentsFor('higher'), departmentsFor('lower')];
  return higher.size > 0 && lower.size > 0 && new Set([...higher, ...lower]).size > 1;
}
