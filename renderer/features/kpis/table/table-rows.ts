import type { Design } from '../../../../shared/domain/schema/design';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { strayKpis } from '../../../../shared/domain/stray-kpis';

/** The KPIs of a department, or of all of them, one department after the other and those without one last. */
export function tableRows(
  { departments, kpis }: Pick<Design, 'departments' | 'kpis'>,
  departmentId: string | null,
): Kpi[] {
  if (departmentId !== null) return kpis.filter((kpi) => kpi.departmentId === departmentId);
  const byDepartment = new Map<string, Kpi[]>(departments.map(({ id }) => [id, []]));
  for (const kpi of kpis) byDepartment.get(kpi.departmentId)?.push(kpi);
  return [...[...byDepartment.values()].flat(), ...strayKpis(departments, kpis)];
}
