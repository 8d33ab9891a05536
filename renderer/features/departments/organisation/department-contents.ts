import type { Design } from '../../../../shared/domain/schema/design';
import type { Department, Interview } from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';
import type { Translate } from '../../../../shared/i18n/i18n';

/** How many KPIs a department has, whatever their status. */
export function countKpis(design: Design, departmentId: string): number {
  return design.kpis.filter((kpi) => kpi.departmentId === departmentId).length;
}

/** What goes with a department when it is removed, in words; empty where nothing does. */
export function departmentContents(design: Design, department: Department, t: Translate): string {
  const duties = department.duties.filter(
    ({ text, idealOutcomes }) => !isBlank(text) || idealOutcomes.some((outcome) => !isBlank(outcome.text)),
  ).length;
  const kpis = countKpis(design, department.id);
  return [
    ...(duties > 0 ? [t('organisation.removal.duties', { count: duties })] : []),
    ...(kpis > 0 ? [t('organisation.removal.kpis', { count: kpis })] : []),
    ...(isWritten(department.interview) ? [t('organisation.removal.interview')] : []),
  ].join(', ');
}

function isWritten({ status, responsibilities, idealOutcomes, notes }: Interview): boolean {
  return status !== 'not-planned' || ![responsibilities, idealOutcomes, notes].every(isBlank);
}
