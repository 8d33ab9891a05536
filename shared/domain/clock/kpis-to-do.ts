import { hasTarget, MIN_KPIS } from '../progress';
import { chosenByDepartment } from '../review/chosen-kpis';
import type { Design } from '../schema/design';
import { isBlank } from '../text';

/** How many KPIs the session still has to bring to name, target and owner: two per department at the least. */
export function kpisToDo(design: Design): number {
  const chosen = chosenByDepartment(design);
  return design.departments
    .filter(({ name }) => !isBlank(name))
    .reduce((count, { id }) => {
      const kpis = chosen.get(id) ?? [];
      const done = kpis.filter((kpi) => !isBlank(kpi.name) && !isBlank(kpi.owner) && hasTarget(kpi)).length;
      return count + Math.max(MIN_KPIS, kpis.length) - done;
    }, 0);
}
