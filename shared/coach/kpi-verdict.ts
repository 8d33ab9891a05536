import type { Design } from '../domain/schema/design';
import type { Kpi } from '../domain/schema/kpi';
import type { Department } from '../domain/schema/organisation';
import { checkKpi, type KpiCheck, withOverrules } from './check-kpi';
import { kpiFacts } from './kpi-facts';

type Surroundings = Pick<Design, 'departments' | 'period'>;

interface Told {
  readonly kpi: Kpi;
  readonly department: Department | undefined;
  readonly period: Design['period'];
  readonly verdict: KpiCheck;
}

// Designs are never changed in place: what was said of a KPI holds while it, its department and the period stay.
// By id, as collecting the garbage of a WeakMap takes longer than half of the checks.
const told = new Map<string, Told>();
const MOST_TOLD = 10_000;
const byId = new WeakMap<Design['departments'], ReadonlyMap<string, Department>>();

/** What the coach says of a KPI, overrules taken in. After an edit only what it touched is checked again. */
export function kpiVerdict(kpi: Kpi, { departments, period }: Surroundings): KpiCheck {
  const department = departmentsById(departments).get(kpi.departmentId);
  const last = told.get(kpi.id);
  if (last?.kpi === kpi && last.department === department && last.period === period) return last.verdict;
  const facts = kpiFacts(kpi, { departments: department ? [department] : [] });
  const verdict = withOverrules(checkKpi(facts, period), kpi.overrules);
  if (told.size >= MOST_TOLD) told.clear();
  told.set(kpi.id, { kpi, department, period, verdict });
  return verdict;
}

function departmentsById(departments: Design['departments']): ReadonlyMap<string, Department> {
  const known = byId.get(departments) ?? new Map(departments.map((one) => [one.id, one]));
  byId.set(departments, known);
  return known;
}

let lastAll:
  | { readonly design: Surroundings & Pick<Design, 'kpis'>; readonly verdicts: readonly KpiCheck[] }
  | undefined;

/** The verdicts on all KPIs of a design, in their order. What stands where it stood is not even looked up. */
export function kpiVerdicts(design: Surroundings & Pick<Design, 'kpis'>): readonly KpiCheck[] {
  const last = lastAll;
  const isSameAround =
    last?.design.departments === design.departments && last.design.period === design.period;
  const verdicts = design.kpis.map((kpi, place) => {
    const known = isSameAround && last.design.kpis[place] === kpi ? last.verdicts[place] : undefined;
    return known ?? kpiVerdict(kpi, design);
  });
  lastAll = { design, verdicts };
  return verdicts;
}
