import { filledGridRows } from '../domain/grid';
import type { Design } from '../domain/schema/design';
import type { Department } from '../domain/schema/organisation';

/** Those that a pack can be made for: a line of the grid that waits for text is no department yet. */
export function departmentsToAsk(design: Pick<Design, 'departments' | 'kpis'>): Department[] {
  const filled = new Set(filledGridRows(design).map(({ department }) => department.id));
  const measured = new Set(design.kpis.map(({ departmentId }) => departmentId));
  return design.departments.filter(({ id }) => filled.has(id) || measured.has(id));
}
