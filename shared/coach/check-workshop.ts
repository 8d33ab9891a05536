import { MAX_KPIS, MIN_KPIS } from '../domain/progress';
import { chosenByDepartment, chosenKpis } from '../domain/review/chosen-kpis';
import type { Design } from '../domain/schema/design';
import type { Kpi } from '../domain/schema/kpi';
import type { WorkshopFinding } from './findings';

/** Checks the set: two or three chosen KPIs per department, and leading beside lagging ones. */
export function checkWorkshop(design: Pick<Design, 'departments' | 'kpis'>): WorkshopFinding[] {
  const chosen = chosenKpis(design);
  const byDepartment = chosenByDepartment(design);
  const perDepartment = design.departments
    .filter((department) => department.name.trim() !== '')
    .flatMap(({ id }) => checkDepartment(id, byDepartment.get(id) ?? []));
  return [...perDepartment, ...checkBalance(null, chosen)];
}

function checkDepartment(departmentId: string, own: readonly Kpi[]): WorkshopFinding[] {
  const count = own.length;
  if (count < MIN_KPIS) return [{ code: 'too-few-kpis', severity: 'warning', departmentId, count }];
  const tooMany: WorkshopFinding[] =
    count > MAX_KPIS ? [{ code: 'too-many-kpis', severity: 'warning', departmentId, count }] : [];
  return [...tooMany, ...checkBalance(departmentId, own)];
}

function checkBalance(departmentId: string | null, kpis: readonly Kpi[]): WorkshopFinding[] {
  const kind = kpis[0]?.kind;
  if (kpis.length < MIN_KPIS || !kind || kpis.some((kpi) => kpi.kind !== kind)) return [];
  // One department may lean; a whole company that leans sees only the past, or only promises.
  const severity = departmentId === null ? 'warning' : 'hint';
  return [{ code: `all-${kind}`, severity, departmentId, count: kpis.length }];
}
