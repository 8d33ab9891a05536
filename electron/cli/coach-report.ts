import { checkKpi, type KpiCheck } from '../../shared/coach/check-kpi';
import type { Finding } from '../../shared/coach/findings';
import { setOfRequest } from '../../shared/coach/request/design-of-request';
import type { CoachRequest } from '../../shared/coach/request/read-request';
import { type SetFindingReport, setReport } from './set-report';

/** What `coach --json` prints. Its keys are a promise: they may grow, never change. */
export interface CoachReport {
  readonly kpis: readonly CoachedKpi[];
  readonly findings: readonly SetFindingReport[];
}

export interface CoachedKpi {
  readonly id: string;
  readonly letters: KpiCheck['letters'];
  readonly findings: readonly Pick<Finding, 'code' | 'severity' | 'field' | 'match'>[];
}

/** The coach's word on every KPI and on the set that they make together. */
export function coachReport({ kpis, period }: CoachRequest): CoachReport {
  return {
    kpis: kpis.map((kpi) => {
      const { letters, findings } = checkKpi(kpi, period);
      return {
        id: kpi.id,
        letters,
        findings: findings.map(({ code, severity, field, match }) => ({ code, severity, field, match })),
      };
    }),
    findings: setReport(setOfRequest(kpis)),
  };
}
