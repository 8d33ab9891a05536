import type { CoachRequest } from '../../shared/coach/request/read-request';
import type { Translate } from '../../shared/i18n/i18n';
import { verdictLine } from './check-lines';
import type { CoachedKpi, CoachReport } from './coach-report';
import { setLine } from './set-report';

/** What the coach says, as people read it in a terminal. */
export function coachLines({ kpis }: CoachRequest, report: CoachReport, t: Translate): string[] {
  const names = new Map(kpis.map(({ id, name }) => [id, name.trim()]));
  return [
    ...report.kpis.flatMap((kpi) => kpiLines(kpi, names.get(kpi.id) || t('cli.check.unnamed'), t)),
    ...(report.kpis.length === 0 ? [t('cli.check.noKpis')] : []),
    '',
    t('cli.check.findings'),
    ...report.findings.map((finding) => `  ${setLine(finding, t)}`),
    ...(report.findings.length === 0 ? [`  ${t('cli.check.noFindings')}`] : []),
  ];
}

function kpiLines({ id, letters, findings }: CoachedKpi, name: string, t: Translate): string[] {
  return [
    `${id}  ${name}`,
    `  ${verdictLine(letters, t)}`,
    ...findings.flatMap(({ code, severity, match }) => [
      `  ${t(`cli.check.severity.${severity}`)}: ${t(`coach.finding.${code}.why`, { match })}`,
      `    ${t(`coach.finding.${code}.fix`, { match })}`,
    ]),
  ];
}
