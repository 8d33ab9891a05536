import { LETTERS } from '../../shared/coach/findings';
import type { Translate } from '../../shared/i18n/i18n';
import type { CheckReport, KpiReport } from './check-report';

/** A report as people read it in a terminal. */
export function checkLines(report: CheckReport, t: Translate): string[] {
  const { formatVersion, revision } = report;
  return [
    [report.company, report.period.label].filter((part) => part.trim() !== '').join(' · '),
    t('cli.check.valid', { formatVersion, revision }),
    '',
    t('cli.check.progress'),
    ...report.steps.map((step) => stepLine(step, t)),
    '',
    t('cli.check.kpis'),
    ...report.kpis.flatMap((kpi) => kpiLines(kpi, t)),
    ...(report.kpis.length === 0 ? [`  ${t('cli.check.noKpis')}`] : []),
    '',
    t('cli.check.findings'),
    ...report.findings.map((finding) => `  ${workshopFinding(finding, t)}`),
    ...(report.findings.length === 0 ? [`  ${t('cli.check.noFindings')}`] : []),
  ];
}

const STEP_WIDTH = 14;

function stepLine({ step, done, missing }: CheckReport['steps'][number], t: Translate): string {
  const name = t(`terms.step.${step}`).padEnd(STEP_WIDTH);
  if (done) return `  ✓ ${name}`.trimEnd();
  const words = missing.map(({ code, count }) => t(`app.missing.${code}`, { count }));
  return `  · ${name}${t('cli.check.missing', { what: words.join('; ') })}`;
}

function kpiLines(kpi: KpiReport, t: Translate): string[] {
  const letters = LETTERS.map((letter) => `${letter} ${t(`terms.verdict.${kpi.letters[letter]}`)}`);
  const status = kpi.status === 'chosen' ? '' : ` (${t(`terms.kpiStatus.${kpi.status}`)})`;
  return [
    `  ${kpi.code}  ${kpi.name || t('cli.check.unnamed')}${status} · ${kpi.department}`,
    `    ${letters.join(' · ')}`,
    ...kpi.findings.map(
      ({ code, severity, match }) =>
        `    ${t(`cli.check.severity.${severity}`)}: ${t(`coach.finding.${code}.why`, { match })}`,
    ),
  ];
}

function workshopFinding(
  { code, severity, department, count }: CheckReport['findings'][number],
  t: Translate,
): string {
  const where = department ?? t('cli.check.wholeCompany');
  const why = t(`coach.workshopFinding.${code}.why`);
  return `${where} (${t('cli.check.kpiCount', { count })}) · ${t(`cli.check.severity.${severity}`)}: ${why}`;
}
