import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import { NO_DEPARTMENT, strayKpis } from '../stray-kpis';
import { groupedBy } from './chosen-kpis';

/** How many KPIs there are, and which way the chosen ones look. */
export interface BalanceCounts {
  readonly chosen: number;
  readonly candidates: number;
  readonly leading: number;
  readonly lagging: number;
  /** Chosen, and nobody has said yet which of the two. */
  readonly undecided: number;
}

export interface Balance extends BalanceCounts {
  readonly departments: readonly (BalanceCounts & { readonly departmentId: string })[];
}

/** The counts of the whole company and of each department, those without KPIs included; strays come last. */
export function balance(design: Pick<Design, 'departments' | 'kpis'>): Balance {
  const byDepartment = groupedBy(design.kpis, (kpi) => kpi.departmentId);
  const strays = strayKpis(design.departments, design.kpis);
  return {
    ...countsOf(design.kpis),
    departments: [
      ...design.departments.map(({ id }) => ({
        departmentId: id,
        ...countsOf(byDepartment.get(id) ?? []),
      })),
      ...(strays.length > 0 ? [{ departmentId: NO_DEPARTMENT.id, ...countsOf(strays) }] : []),
    ],
  };
}

function countsOf(kpis: readonly Kpi[]): BalanceCounts {
  const chosen = kpis.filter(({ status }) => status === 'chosen');
  return {
    chosen: chosen.length,
    candidates: kpis.filter(({ status }) => status === 'candidate').length,
    leading: chosen.filter(({ kind }) => kind === 'leading').length,
    lagging: chosen.filter(({ kind }) => kind === 'lagging').length,
    undecided: chosen.filter(({ kind }) => kind === null).length,
  };
}
