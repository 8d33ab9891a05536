import type { KpiCheck } from '../../shared/coach/check-kpi';
import type { Finding } from '../../shared/coach/findings';
import { kpiVerdict } from '../../shared/coach/kpi-verdict';
import { type StepProgress, workshopProgress } from '../../shared/domain/progress';
import type { Kpi, KpiStatus } from '../../shared/domain/schema/kpi';
import type { Period } from '../../shared/domain/schema/organisation';
import type { CalendarDate, Language } from '../../shared/domain/schema/primitives';
import type { FileHeader } from '../../shared/file-format/envelope';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { plannedCardIds } from '../../shared/library/card-plan';
import { type SetFindingReport, setReport } from './set-report';

/** What `check --json` prints of a valid file. Its keys are a promise: they may grow, never change. */
export interface CheckReport {
  readonly valid: true;
  readonly file: string;
  readonly formatVersion: number;
  readonly id: string;
  readonly revision: number;
  readonly language: Language;
  readonly company: string;
  readonly period: Pick<Period, 'kind' | 'label' | 'start' | 'end'>;
  readonly steps: readonly (StepProgress & { readonly done: boolean })[];
  readonly kpis: readonly KpiReport[];
  readonly findings: readonly SetFindingReport[];
}

export interface KpiReport {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly status: KpiStatus;
  readonly letters: KpiCheck['letters'];
  readonly findings: readonly Finding[];
}

/** Everything the app would say of a workshop, as codes. Retired KPIs are past judging. */
export function checkReport(
  file: string,
  workshop: Workshop,
  header: FileHeader,
  today: CalendarDate,
): CheckReport {
  const { design } = workshop;
  const { kind, label, start, end } = design.period;
  const nameOf = departmentNames(workshop);
  return {
    valid: true,
    file,
    formatVersion: header.formatVersion,
    id: workshop.id,
    revision: header.revision,
    language: workshop.language,
    company: design.company,
    period: { kind, label, start, end },
    steps: workshopProgress(workshop, plannedCardIds(workshop.session), today).map(({ step, missing }) => ({
      step,
      done: missing.length === 0,
      missing,
    })),
    kpis: design.kpis
      .filter((kpi) => kpi.status !== 'retired')
      .map((kpi) => kpiReport(kpi, nameOf(kpi.departmentId), workshop)),
    findings: setReport(design),
  };
}

function kpiReport(kpi: Kpi, department: string, { design }: Workshop): KpiReport {
  const { letters, findings } = kpiVerdict(kpi, design);
  return { id: kpi.id, code: kpi.code, name: kpi.name, department, status: kpi.status, letters, findings };
}

function departmentNames({ design }: Workshop): (id: string) => string {
  const names = new Map(design.departments.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}
