import type { Design } from './schema/design';

/** How many KPIs each department has chosen, by its id; departments without any are left out. */
export function chosenCounts({ kpis }: Pick<Design, 'kpis'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { departmentId, status } of kpis) {
    if (status === 'chosen') counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
  }
  return counts;
}
