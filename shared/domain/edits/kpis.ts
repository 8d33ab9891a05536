import { departmentCode } from '../department-code';
import type { NewId } from '../ports';
import { MAX_KPIS } from '../progress';
import type { Design } from '../schema/design';
import type { Kpi, Unit } from '../schema/kpi';
import { byId, edit, removeById } from './edit';

export type KpiWish = Pick<Kpi, 'departmentId'> & Partial<Omit<Kpi, 'id' | 'lineageId' | 'code'>>;

/**
 * Adds a KPI with sensible defaults for whatever `wish` leaves open, and gives it its code. A
 * department that has its two or three already gets a candidate: ideas first, choosing later. Where
 * a department has one duty only, the KPI serves it unless the wish says otherwise.
 */
export function addKpi(design: Design, wish: KpiWish, newId: NewId): Design {
  const status = isFull(design, wish.departmentId) ? 'candidate' : 'chosen';
  return addKpis(design, [{ status, ...theOnlyDuty(design, wish.departmentId), ...wish }], newId);
}

/** Adds many KPIs at once, as they are wished for; those of unknown departments are left out. */
export function addKpis(design: Design, wishes: readonly KpiWish[], newId: NewId): Design {
  return edit(design, (draft) => {
    const defaults = kpiDefaults(design);
    const departments = new Map(draft.departments.map((department) => [department.id, department]));
    for (const wish of wishes) {
      const department = departments.get(wish.departmentId);
      if (!department) continue;
      department.code ||= departmentCode(
        department.name,
        draft.departments.map((other) => other.code),
      );
      const number = (draft.codeCounters[department.code] ?? 0) + 1;
      draft.codeCounters[department.code] = number;
      const id = newId();
      draft.kpis.push({
        ...defaults,
        ...wish,
        id,
        lineageId: id,
        code: `${department.code}-${String(number).padStart(2, '0')}`,
      });
    }
  });
}

function theOnlyDuty({ departments }: Design, departmentId: string): Partial<Pick<Kpi, 'dutyId'>> {
  const [duty, ...others] = byId(departments, departmentId)?.duties ?? [];
  return duty && others.length === 0 ? { dutyId: duty.id } : {};
}

function isFull({ kpis }: Design, departmentId: string): boolean {
  const isChosen = (kpi: Kpi) => kpi.departmentId === departmentId && kpi.status === 'chosen';
  return kpis.filter(isChosen).length >= MAX_KPIS;
}

export type KpiPatch = Partial<Omit<Kpi, 'id' | 'lineageId' | 'code'>>;

/**
 * Changes a KPI. Moved to another duty or department, it leaves the old outcome or duty behind.
 * Written without a draft: this runs at every keystroke, and a draft walks all KPIs.
 */
export function updateKpi(design: Design, id: string, patch: KpiPatch): Design {
  const index = design.kpis.findIndex((kpi) => kpi.id === id);
  const before = design.kpis[index];
  if (!before || isUnchanged(before, patch)) return design;
  const kpi = withFittingReasons({ ...before, ...patch }, design);
  return { ...design, kpis: design.kpis.with(index, kpi) };
}

function isUnchanged(kpi: Kpi, patch: KpiPatch): boolean {
  const keys = Object.keys(patch) as (keyof KpiPatch)[];
  return keys.every((key) => kpi[key] === patch[key]);
}

function withFittingReasons(kpi: Kpi, { departments }: Design): Kpi {
  const duties = byId(departments, kpi.departmentId)?.duties ?? [];
  const duty = duties.find((one) => one.id === kpi.dutyId);
  const outcome = duty?.idealOutcomes.find((one) => one.id === kpi.idealOutcomeId);
  return { ...kpi, dutyId: duty?.id ?? null, idealOutcomeId: outcome?.id ?? null };
}

/** Removes the KPI, its actuals and references to it. Its code is not given again. */
export function removeKpi(design: Design, id: string): Design {
  return edit(design, (draft) => {
    removeById(draft.kpis, id);
    draft.actuals = draft.actuals.filter((actual) => actual.kpiId !== id);
    for (const kpi of draft.kpis) {
      if (kpi.counterKpiId === id) kpi.counterKpiId = null;
    }
  });
}

export const DEFAULT_UNIT: Unit = { kind: 'percent', label: '' };

/** What a KPI is before anyone says otherwise: a monthly share, higher is better, due at the period's end. */
export function kpiDefaults(
  design: Pick<Design, 'period'>,
): Omit<Kpi, 'id' | 'lineageId' | 'code' | 'departmentId'> {
  return {
    dutyId: null,
    idealOutcomeId: null,
    name: '',
    formula: '',
    status: 'chosen',
    unit: DEFAULT_UNIT,
    direction: 'higher',
    baseline: { value: null, period: '', establishBy: null },
    target: { value: null, minimum: null, maximum: null },
    deadline: design.period.end,
    targetScope: 'each-period',
    combine: 'last',
    periodTargets: [],
    dataSource: '',
    dataAvailability: null,
    lastValue: null,
    plannedMeasurement: null,
    owner: '',
    frequency: 'monthly',
    kind: null,
    objectiveId: null,
    question: '',
    level: null,
    weight: null,
    amberThreshold: null,
    targetLevels: { minimum: null, standard: null, maximum: null },
    actionSteps: '',
    audience: '',
    collectionMethod: '',
    dataEntryBy: '',
    notUsedFor: '',
    gamingRisk: '',
    counterKpiId: null,
    reviewDate: null,
    limitations: '',
    notes: '',
    attestations: { relevant: null, measurable: null },
    overrules: [],
  };
}
