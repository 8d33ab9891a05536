import { emptyInterview } from './edits/departments';
import type { Kpi } from './schema/kpi';
import type { Department } from './schema/organisation';

/** Stands in for the department of KPIs that have none; screens and pages give it its words. */
export const NO_DEPARTMENT: Department = {
  id: 'without-department',
  name: '',
  code: '',
  parentId: null,
  headId: null,
  duties: [],
  interview: emptyInterview(),
};

/** KPIs whose department is not in the file, which was changed elsewhere: they are nobody's, and never lost. */
export function strayKpis<Item extends Pick<Kpi, 'departmentId'>>(
  departments: readonly Pick<Department, 'id'>[],
  kpis: readonly Item[],
): readonly Item[] {
  const known = new Set(departments.map(({ id }) => id));
  return kpis.filter(({ departmentId }) => !known.has(departmentId));
}
