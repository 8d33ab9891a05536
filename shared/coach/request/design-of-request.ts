import { createDepartment } from '../../domain/edits/departments';
import { kpiDefaults } from '../../domain/edits/kpis';
import type { Design } from '../../domain/schema/design';
import type { Kpi } from '../../domain/schema/kpi';
import { folded } from '../../domain/text';
import type { KpiFacts } from '../facts';

/** As much of a design as the rules for the whole set look at. */
export type AskedSet = Pick<Design, 'departments' | 'objectives' | 'kpis'>;

/** A set made of the KPIs asked about, all of them chosen, in departments of their names. */
export function setOfRequest(kpis: readonly KpiFacts[]): AskedSet {
  const names = new Map(kpis.map(({ department }) => [folded(department), department.trim()]));
  return {
    departments: [...names].map(([key, name]) => ({ ...createDepartment(name, () => key), duties: [] })),
    objectives: [],
    kpis: kpis.map(chosenKpi),
  };
}

const NO_PERIOD: Design['period'] = { kind: 'phase', label: '', start: null, end: null };

function chosenKpi({ id, department, name, formula, unitKind, unit, direction, owner, kind }: KpiFacts): Kpi {
  return {
    ...kpiDefaults({ period: NO_PERIOD }),
    id,
    lineageId: id,
    code: '',
    departmentId: folded(department),
    name,
    formula,
    unit: { kind: unitKind ?? 'number', label: unit },
    direction,
    owner,
    kind,
  };
}
