import { filledGridRows, type GridRow } from '../../../../shared/domain/grid';
import { MAX_KPIS, MIN_KPIS } from '../../../../shared/domain/progress';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Department, Duty, IdealOutcome, Role } from '../../../../shared/domain/schema/organisation';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { formatDate } from '../../../../shared/i18n/format';
import type { Translate } from '../../../../shared/i18n/i18n';
import { SheetNames } from './sheet-names';

/** A department with everything its sheet shows. */
export interface DepartmentFacts {
  readonly department: Department;
  /** Its name, or a stand-in where it has none. */
  readonly name: string;
  readonly sheetName: string;
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

/** What the sheets of one results workbook have in common. */
export interface ResultsFacts {
  readonly workshop: Workshop;
  readonly company: string;
  /** Label and days of the period, as one line. */
  readonly period: string;
  readonly sheetNames: {
    readonly summary: string;
    readonly responsibilities: string;
    readonly register: string;
  };
  readonly departments: readonly DepartmentFacts[];
  readonly rows: readonly GridRow[];
  /** The KPIs that count: candidates and retired ones stay in the workshop. */
  readonly chosen: readonly Kpi[];
  originOf(kpi: Kpi): KpiOrigin;
  /** The first participant in a role; empty where there is none. */
  nameOf(role: Role): string;
}

export function resultsFacts(workshop: Workshop, language: Language, t: Translate): ResultsFacts {
  const { design } = workshop;
  const names = new SheetNames();
  const own = (name: 'summary' | 'responsibilities' | 'register') =>
    names.claim(t(`results.sheet.${name}`), name);
  const sheetNames = {
    summary: own('summary'),
    responsibilities: own('responsibilities'),
    register: own('register'),
  };
  const chosen = design.kpis.filter((kpi) => kpi.status === 'chosen');
  const rows = filledGridRows(design);
  return {
    workshop,
    company: design.company.trim() || t('results.unnamedCompany'),
    period: periodText(workshop, language),
    sheetNames,
    departments: departmentFacts(workshop, rows, chosen, names, t),
    rows,
    chosen,
    originOf: originFinder(design.departments),
    nameOf: (role) => design.participants.find((one) => one.role === role && one.name.trim())?.name ?? '',
  };
}

export type RuleVerdict = 'few' | 'within' | 'many';

/** The session's rule: two or three KPIs a department. */
export function ruleVerdict(kpiCount: number): RuleVerdict {
  if (kpiCount < MIN_KPIS) return 'few';
  return kpiCount > MAX_KPIS ? 'many' : 'within';
}

function departmentFacts(
  { design }: Workshop,
  rows: readonly GridRow[],
  chosen: readonly Kpi[],
  names: SheetNames,
  t: Translate,
): DepartmentFacts[] {
  const rowsOf = groupedBy(rows, (row) => row.department.id);
  const kpisOf = groupedBy(chosen, (kpi) => kpi.departmentId);
  const people = new Map(design.participants.map((person) => [person.id, person.name]));
  return design.departments
    .filter(({ id }) => rowsOf.has(id) || kpisOf.has(id))
    .map((department, index) => {
      const standIn = t('results.unnamedDepartment', { number: index + 1 });
      return {
        department,
        name: department.name.trim() || standIn,
        sheetName: names.claim(department.name, standIn),
        head: (department.headId && people.get(department.headId)) || '',
        rows: rowsOf.get(department.id) ?? [],
        kpis: kpisOf.get(department.id) ?? [],
      };
    });
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function originFinder(departments: readonly Department[]): (kpi: Kpi) => KpiOrigin {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  const duties = new Map<string, Duty>();
  const outcomes = new Map<string, IdealOutcome>();
  for (const duty of departments.flatMap((department) => department.duties)) {
    duties.set(duty.id, duty);
    for (const outcome of duty.idealOutcomes) outcomes.set(outcome.id, outcome);
  }
  return ({ departmentId, dutyId, idealOutcomeId }) => ({
    department: names.get(departmentId) ?? '',
    duty: (dutyId && duties.get(dutyId)?.text) || '',
    idealOutcome: (idealOutcomeId && outcomes.get(idealOutcomeId)?.text) || '',
  });
}

function periodText({ design: { period } }: Workshop, language: Language): string {
  const days = [period.start, period.end].filter((day) => day !== null);
  const dates = days.map((day) => formatDate(day, language)).join(' – ');
  return [period.label.trim(), dates].filter((part) => part !== '').join(' · ');
}
