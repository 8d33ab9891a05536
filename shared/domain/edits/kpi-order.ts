import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { KpiStatus } from '../schema/kpi';
import { byId, edit } from './edit';
import { addKpi, updateKpi } from './kpis';
import { moveAmong } from './move-among';
import type { Way } from './organisation';

/**
 * A copy right after its original: a candidate with an id, a code and a lineage of its own. What
 * people said and proved of the original is not true of the copy yet, so it stays behind.
 */
export function duplicateKpi(design: Design, id: string, newId: NewId): Design {
  const original = byId(design.kpis, id);
  if (!original) return design;
  const wish = {
    ...original,
    status: 'candidate' as const,
    lastValue: null,
    attestations: { relevant: null, measurable: null },
    overrules: [],
  };
  const added = addKpi(design, wish, newId);
  if (added === design) return design;
  return edit(added, (draft) => {
    const copy = draft.kpis.pop();
    const at = draft.kpis.findIndex((kpi) => kpi.id === id);
    if (copy) draft.kpis.splice(at + 1, 0, copy);
  });
}

/** Hands a KPI over to another department, after those it has. It keeps its code and leaves its duty. */
export function moveKpiToDepartment(design: Design, id: string, departmentId: string): Design {
  const kpi = byId(design.kpis, id);
  if (!kpi || kpi.departmentId === departmentId || !byId(design.departments, departmentId)) return design;
  return edit(updateKpi(design, id, { departmentId }), (draft) => {
    const at = draft.kpis.findIndex((one) => one.id === id);
    draft.kpis.push(...draft.kpis.splice(at, 1));
  });
}

/** Moves a KPI past its neighbour in the same department; retired ones stand apart and are no neighbours. */
export function moveKpi(design: Design, id: string, way: Way): Design {
  return edit(design, (draft) => {
    const departmentId = byId(draft.kpis, id)?.departmentId;
    moveAmong(draft.kpis, id, way, (kpi) => kpi.departmentId === departmentId && kpi.status !== 'retired');
  });
}

export function setKpiStatuses(design: Design, ids: readonly string[], status: KpiStatus): Design {
  return edit(design, (draft) => {
    for (const kpi of draft.kpis) if (ids.includes(kpi.id)) kpi.status = status;
  });
}

/** Chooses these ideas of a department; its other ones are candidates again, its retired ones stay so. */
export function narrowKpis(design: Design, departmentId: string, keptIds: readonly string[]): Design {
  return edit(design, (draft) => {
    for (const kpi of draft.kpis) {
      if (kpi.departmentId !== departmentId || kpi.status === 'retired') continue;
      kpi.status = keptIds.includes(kpi.id) ? 'chosen' : 'candidate';
    }
  });
}
