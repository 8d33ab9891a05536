import { chosenByDepartment, chosenKpis } from '../../../shared/domain/review/chosen-kpis';
import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { strayKpis } from '../../../shared/domain/stray-kpis';

/** The chosen KPIs of a department, or of all of them, one department after the other and those without one last. */
export function trackedKpis(
  design: Pick<Design, 'departments' | 'kpis'>,
  departmentId: string | null,
): readonly Kpi[] {
  const byDepartment = chosenByDepartment(design);
  if (departmentId !== null) return byDepartment.get(departmentId) ?? [];
  return [
    ...design.departments.flatMap(({ id }) => byDepartment.get(id) ?? []),
    ...strayKpis(design.departments, chosenKpis(design)),
  ];
}
