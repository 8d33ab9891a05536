import { kpiVerdict } from '../../../../shared/coach/kpi-verdict';
import type { Design } from '../../../../shared/domain/schema/design';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { formatDate, formatQuantity, formatTarget } from '../../../../shared/i18n/format';
import type { KpiScene } from './room-picture';

/** A KPI in one line: what it is, what it is to reach, who answers for it, how SMART it is. */
export function kpiLine(kpi: Kpi, design: Design, language: Language) {
  const { code, name, owner } = kpi;
  const { letters } = kpiVerdict(kpi, design);
  return { code, name, owner, target: formatTarget(kpi, language), letters };
}

/** A KPI as it is being written, with the duty that it comes from. */
export function kpiScene(kpi: Kpi, design: Design, language: Language): KpiScene {
  const department = design.departments.find(({ id }) => id === kpi.departmentId);
  const duty = department?.duties.find(({ id }) => id === kpi.dutyId);
  const outcome = duty?.idealOutcomes.find(({ id }) => id === kpi.idealOutcomeId) ?? duty?.idealOutcomes[0];
  return {
    kind: 'kpi',
    ...kpiLine(kpi, design, language),
    department: department?.name ?? '',
    duty: duty?.text ?? '',
    idealOutcome: outcome?.text ?? '',
    deadline: kpi.deadline === null ? '' : formatDate(kpi.deadline, language),
    frequency: kpi.frequency,
    formula: kpi.formula,
    baseline: formatQuantity(kpi.baseline.value, kpi.unit, language),
    dataSource: kpi.dataSource,
  };
}
