import { filledGridRows, type GridRow } from '../../../../shared/domain/grid';
import { MAX_KPIS, MIN_KPIS } from '../../../../shared/domain/progress';
import { chosenKpis, groupedBy } from '../../../../shared/domain/review/chosen-kpis';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Department, Duty, IdealOutcome, Role } from '../../../../shared/domain/schema/organisation';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { formatDate } from '../../../../shared/i18n/format';
import type { Translate } from '../../../../shared/i18n/i18n';
import { type TrackerTable, trackerTables } from '../../../../shared/tracker/tracker-table';
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

/** A tracker and the sheet it stands on. */
export interface TrackerFacts {
  readonly table: TrackerTable;
  readonly sheetName: string;
}

/** The sheets that a workbook has once, in the order in which they get their names. */
const OWN_SHEETS = [
  'summary',
  'guide',
  'responsibilities',
  'register',
  'charts',
  'scorecard',
  'notes',
] as const;
/** A hidden sheet, which no one reads, so it has one name in every language. */
const META_SHEET = 'kpi-workshop';
type OwnSheet = (typeof OWN_SHEETS)[number];

/** What the sheets of one results workbook have in common. */
export interface ResultsFacts {
  readonly workshop: Workshop;
  readonly company: string;
  /** Label and days of the period, as one line. */
  readonly period: string;
  readonly sheetNames: Readonly<Record<OwnSheet | 'meta', string>>;
  readonly departments: readonly DepartmentFacts[];
  readonly rows: readonly GridRow[];
  /** One for each length of step in which KPIs are measured. */
  readonly trackers: readonly TrackerFacts[];
  /** The KPIs that count, department by department. */
  readonly ordered: readonly Kpi[];
  /** The KPIs that count: candidates and retired ones stay in the workshop. */
  readonly chosen: readonly Kpi[];
  originOf(kpi: Kpi): KpiOrigin;
  /** The first participant in a role; empty where there is none. */
  nameOf(role: Role): string;
}

export function resultsFacts(workshop: Workshop, language: Language, t: Translate): ResultsFacts {
  const { design } = workshop;
  const names = new SheetNames();
  const own = Object.fromEntries(
    OWN_SHEETS.map((name) => [name, names.claim(t(`results.sheet.${name}`), name)]),
  ) as Record<OwnSheet, string>;
  const sheetNames = { ...own, meta: names.claim(META_SHEET, META_SHEET) };
  const chosen = chosenKpis(design);
  const rows = filledGridRows(design);
  const ordered = inDepartments(design.departments, chosen);
  const trackers = trackerFacts(trackerTables(workshop, ordered, language), names, t);
  return {
    workshop,
    company: design.company.trim() || t('results.unnamedCompany'),
    period: periodText(workshop, language),
    sheetNames,
    departments: departmentFacts(workshop, rows, chosen, names, t),
    rows,
    trackers,
    ordered,
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

function trackerFacts(tables: readonly TrackerTable[], names: SheetNames, t: Translate): TrackerFacts[] {
  const name = t('results.sheet.tracker');
  return tables.map((table) => {
    const full = tables.length === 1 ? name : `${name} ${t(`tracker.cadence.${table.cadence}`)}`;
    return { table, sheetName: names.claim(full, name) };
  });
}

function inDepartments(departments: readonly Department[], chosen: readonly Kpi[]): Kpi[] {
  const byDepartment = groupedBy(chosen, (kpi) => kpi.departmentId);
  const known = departments.flatMap(({ id }) => byDepartment.get(id) ?? []);
  // A KPI whose department is gone is better seen last than not at all.
  return known.length === chosen.length ? known : [...new Set([...known, ...chosen])];
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
