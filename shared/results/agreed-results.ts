import { filledGridRows, type GridRow } from '../domain/grid';
import { MAX_KPIS, MIN_KPIS } from '../domain/progress';
import { chosenKpis, groupedBy } from '../domain/review/chosen-kpis';
import type { Kpi } from '../domain/schema/kpi';
import type { Department, Duty, IdealOutcome, Role } from '../domain/schema/organisation';
import type { Language } from '../domain/schema/primitives';
import type { Workshop } from '../domain/schema/workshop';
import { NO_DEPARTMENT, strayKpis } from '../domain/stray-kpis';
import { formatDate } from '../i18n/format';
import type { Translate } from '../i18n/i18n';
import { companyName } from './company-name';

/** A department with everything that its page shows. */
export interface DepartmentResults {
  readonly department: Department;
  /** Its name, or a stand-in where it has none. */
  readonly name: string;
  readonly head: string;
  readonly rows: readonly GridRow[];
  readonly kpis: readonly Kpi[];
}

/** Why a KPI exists. */
export interface KpiOrigin {
  readonly department: string;
  readonly duty: string;
  readonly idealOutcome: string;
}

/** What a workshop came to, the same in workbooks and on paper. */
export interface AgreedResults {
  readonly workshop: Workshop;
  readonly company: string;
  /** Label and days of the period, as one line. */
  readonly period: string;
  readonly departments: readonly DepartmentResults[];
  readonly rows: readonly GridRow[];
  /** The KPIs that count, department by department. */
  readonly ordered: readonly Kpi[];
  /** The KPIs that count: candidates and retired ones stay in the workshop. */
  readonly chosen: readonly Kpi[];
  originOf(kpi: Kpi): KpiOrigin;
  /** The first participant in a role; empty where there is none. */
  nameOf(role: Role): string;
}

export function agreedResults(workshop: Workshop, language: Language, t: Translate): AgreedResults {
  const { design } = workshop;
  const chosen = chosenKpis(design);
  const rows = filledGridRows(design);
  return {
    workshop,
    company: companyName(workshop, t),
    period: periodText(workshop, language),
    departments: departmentResults(workshop, rows, chosen, t),
    rows,
    ordered: inDepartments(design.departments, chosen),
    chosen,
    originOf: originFinder(design.departments, t),
    nameOf: (role) => design.participants.find((one) => one.role === role && one.name.trim())?.name ?? '',
  };
}

export type RuleVerdict = 'few' | 'within' | 'many';

/** The session's rule: two or three KPIs a department. */
export function ruleVerdict(kpiCount: number): RuleVerdict {
  if (kpiCount < MIN_KPIS) return 'few';
  return kpiCount > MAX_KPIS ? 'many' : 'within';
}

function departmentResults(
  { design }: Workshop,
  rows: readonly GridRow[],
  chosen: readonly Kpi[],
  t: Translate,
): DepartmentResults[] {
  const rowsOf = groupedBy(rows, (row) => row.department.id);
  const kpisOf = groupedBy(chosen, (kpi) => kpi.departmentId);
  const people = new Map(design.participants.map((person) => [person.id, person.name]));
  const strays = strayKpis(design.departments, chosen);
  const known = design.departments
    .filter(({ id }) => rowsOf.has(id) || kpisOf.has(id))
    .map((department, index) => ({
      department,
      name: department.name.trim() || t('results.unnamedDepartment', { number: index + 1 }),
      head: (department.headId && people.get(department.headId)) || '',
      rows: rowsOf.get(department.id) ?? [],
      kpis: kpisOf.get(department.id) ?? [],
    }));
  if (strays.length === 0) return known;
  // A KPI whose department is gone is better seen last than not at all.
  const name = t('results.withoutDepartment');
  return [...known, { department: NO_DEPARTMENT, name, head: '', rows: [], kpis: strays }];
}

function inDepartments(departments: readonly Department[], chosen: readonly Kpi[]): Kpi[] {
  const byDepartment = groupedBy(chosen, (kpi) => kpi.departmentId);
  const known = departments.flatMap(({ id }) => byDepartment.get(id) ?? []);
  return [...known, ...strayKpis(departments, chosen)];
}

function originFinder(departments: readonly Department[], t: Translate): (kpi: Kpi) => KpiOrigin {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const duties = new Map<string, Duty>();
  const outcomes = new Map<string, IdealOutcome>();
  for (const duty of departments.flatMap((department) => department.duties)) {
    duties.set(duty.id, duty);
    for (const outcome of duty.idealOutcomes) outcomes.set(outcome.id, outcome);
  }
  return ({ departmentId, dutyId, idealOutcomeId }) => ({
    department: names.get(departmentId) ?? t('results.withoutDepartment'),
    duty: (dutyId && duties.get(dutyId)?.text) || '',
    idealOutcome: (idealOutcomeId && outcomes.get(idealOutcomeId)?.text) || '',
  });
}

function periodText({ design: { period } }: Workshop, language: Language): string {
  const days = [period.start, period.end].filter((day) => day !== null);
  const dates = days.map((day) => formatDate(day, language)).join(' – ');
  return [period.label.trim(), dates].filter((part) => part !== '').join(' · ');
}
