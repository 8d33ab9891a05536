import { checkWorkshop } from '../../shared/coach/check-workshop';
import type { Severity, WorkshopFindingCode } from '../../shared/coach/findings';
import {
  SET_FINDING_CODES,
  type SetFinding,
  type SetFindingCode,
  setFindings,
} from '../../shared/domain/review/set-findings';
import type { Design } from '../../shared/domain/schema/design';
import type { Translate } from '../../shared/i18n/i18n';

type ReportedSet = Pick<Design, 'departments' | 'objectives' | 'kpis'>;

/** One remark about the set. Its keys are a promise: they may grow, never change. */
export interface SetFindingReport {
  readonly code: WorkshopFindingCode | SetFindingCode;
  readonly severity: Severity;
  /** Null where it speaks of the whole company. */
  readonly department: string | null;
  readonly count: number;
  /** The ids of the KPIs it names; empty where it speaks of all of them. */
  readonly kpis: readonly string[];
  /** The owner, the measure, the duty or the objective in question. */
  readonly match: string;
}

/** Everything the app would say of the KPIs as a set, as codes. */
export function setReport(set: ReportedSet): SetFindingReport[] {
  const names = new Map(set.departments.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
  return [
    ...checkWorkshop(set).map(({ code, severity, departmentId, count }) => ({
      code,
      severity,
      department: nameOf(departmentId),
      count,
      kpis: [],
      match: '',
    })),
    ...setFindings(set).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      department: nameOf(finding.departmentId),
      count: finding.count,
      kpis: finding.kpiIds,
      match: matchOf(finding, set),
    })),
  ];
}

/** The same remark as people read it. */
export function setLine(
  { code, severity, department, count, kpis, match }: SetFindingReport,
  t: Translate,
  nameOf: (kpiId: string) => string = (kpiId) => kpiId,
): string {
  const place = department || t('cli.check.wholeCompany');
  const about = kpis.length > 0 ? kpis.map(nameOf).join(', ') : aboutCount(code, count, t);
  const where = about === '' ? place : `${place} (${about})`;
  return `${where} · ${t(`cli.check.severity.${severity}`)}: ${whyOf(code, match, count, t)}`;
}

function aboutCount(code: SetFindingReport['code'], count: number, t: Translate): string {
  return isSetCode(code) ? '' : t('cli.check.kpiCount', { count });
}

function whyOf(code: SetFindingReport['code'], match: string, count: number, t: Translate): string {
  return isSetCode(code)
    ? t(`coach.setFinding.${code}.why`, { match, count })
    : t(`coach.workshopFinding.${code}.why`);
}

function isSetCode(code: SetFindingReport['code']): code is SetFindingCode {
  return SET_FINDING_CODES.some((one) => one === code);
}

function matchOf(
  { text, dutyId, objectiveId }: SetFinding,
  { departments, objectives }: ReportedSet,
): string {
  const duty = departments.flatMap(({ duties }) => duties).find(({ id }) => id === dutyId);
  return duty?.text ?? objectives.find(({ id }) => id === objectiveId)?.text ?? text;
}
