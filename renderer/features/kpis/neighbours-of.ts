import type { Design } from '../../../shared/domain/schema/design';
import type { Kpi } from '../../../shared/domain/schema/kpi';

/** Where a KPI stands among those of its department; retired ones stand apart. */
export interface KpiNeighbours {
  readonly previous: Kpi | undefined;
  readonly next: Kpi | undefined;
  /** The first is 1; 0 for a KPI that is gone. */
  readonly place: number;
  readonly count: number;
}

export function neighboursOf(design: Pick<Design, 'kpis'> | undefined, id: string): KpiNeighbours {
  const kpis = design?.kpis ?? [];
  const departmentId = kpis.find((kpi) => kpi.id === id)?.departmentId;
  const siblings = kpis.filter(
    (kpi) => kpi.departmentId === departmentId && (kpi.status !== 'retired' || kpi.id === id),
  );
  const index = siblings.findIndex((kpi) => kpi.id === id);
  return {
    previous: index > 0 ? siblings[index - 1] : undefined,
    next: index >= 0 ? siblings[index + 1] : undefined,
    place: index + 1,
    count: siblings.length,
  };
}
