import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { Translate } from '../../../../shared/i18n/i18n';
import {
  type AgreedResults,
  agreedResults,
  type DepartmentResults,
} from '../../../../shared/results/agreed-results';
import { type TrackerTable, trackerTables } from '../../../../shared/tracker/tracker-table';
import { SheetNames } from './sheet-names';

/** A department and the sheet it stands on. */
export interface DepartmentFacts extends DepartmentResults {
  readonly sheetName: string;
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
export interface ResultsFacts extends AgreedResults {
  readonly sheetNames: Readonly<Record<OwnSheet | 'meta', string>>;
  readonly departments: readonly DepartmentFacts[];
  /** One for each length of step in which KPIs are measured. */
  readonly trackers: readonly TrackerFacts[];
}

export function resultsFacts(workshop: Workshop, language: Language, t: Translate): ResultsFacts {
  const agreed = agreedResults(workshop, language, t);
  const names = new SheetNames();
  const own = Object.fromEntries(
    OWN_SHEETS.map((name) => [name, names.claim(t(`results.sheet.${name}`), name)]),
  ) as Record<OwnSheet, string>;
  const sheetNames = { ...own, meta: names.claim(META_SHEET, META_SHEET) };
  const trackers = trackerFacts(trackerTables(workshop, agreed.ordered, language), names, t);
  const departments = agreed.departments.map((one) => ({
    ...one,
    sheetName: names.claim(one.department.name, one.name),
  }));
  return { ...agreed, sheetNames, departments, trackers };
}

function trackerFacts(tables: readonly TrackerTable[], names: SheetNames, t: Translate): TrackerFacts[] {
  const name = t('results.sheet.tracker');
  return tables.map((table) => {
    const full = tables.length === 1 ? name : `${name} ${t(`tracker.cadence.${table.cadence}`)}`;
    return { table, sheetName: names.claim(full, name) };
  });
}
