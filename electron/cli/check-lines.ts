import { type Finding, LETTERS } from '../../shared/coach/findings';
import type { Translate } from '../../shared/i18n/i18n';
import type { CheckReport, KpiReport } from './check-report';
import { setLine } from './set-report';

/** A report as people read it in a terminal. */
export function checkLines(report: CheckReport, t: Translate): string[] {
  const { formatVersion, revision } = report;
  const codes = new Map(report.kpis.map(({ id, code }) => [id, code]));
  const nameOf = (id: string) => codes.get(id) ?? '';
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
    ...report.findings.map((finding) => `  ${setLine(finding, t, nameOf)}`),
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

/** The five letters in a row, each with its verdict. */
export function verdictLine(letters: KpiReport['letters'], t: Translate): string {
  return LETTERS.map((letter) => `${letter} ${t(`terms.verdict.${letters[letter]}`)}`).join(' · ');
}

function kpiLines(kpi: KpiReport, t: Translate): string[] {
  const status = kpi.status === 'chosen' ? '' : ` (${t(`terms.kpiStatus.${kpi.status}`)})`;
  return [
    `  ${kpi.code}  ${kpi.name || t('cli.check.unnamed')}${status} · ${kpi.department}`,
    `    ${verdictLine(kpi.letters, t)}`,
    ...kpi.findings.map((finding) => `    ${findingLine(finding, t)}`),
  ];
}

function findingLine({ code, severity, match, overruled }: Finding, t: Translate): string {
  const line = `${t(`cli.check.severity.${severity}`)}: ${t(`coach.finding.${code}.why`, { match })}`;
  return overruled === undefined ? line : `${line} (${t('cli.check.overruled', { reason: overruled })})`;
}
