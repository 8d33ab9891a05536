import type { Design } from '../domain/schema/design';
import type { Kpi, Target } from '../domain/schema/kpi';
import type { Quantity } from '../domain/schema/primitives';
import type { KpiFacts } from './facts';

/** The coach's facts of a KPI as it stands in a workshop. */
export function kpiFacts(kpi: Kpi, design: Pick<Design, 'departments'>): KpiFacts {
  return {
    id: kpi.id,
    ...whyFacts(kpi, design),
    name: kpi.name,
    formula: kpi.formula,
    unitKind: kpi.unit.kind,
    unit: kpi.unit.label,
    direction: kpi.direction,
    baseline: valueOf(kpi.baseline.value),
    isBaselinePlanned: kpi.baseline.establishBy !== null,
    ...targetFacts(kpi),
    deadline: kpi.deadline,
    dataSource: kpi.dataSource,
    dataAvailability: kpi.dataAvailability,
    lastValue: valueOf(kpi.lastValue?.value ?? null),
    isMeasurementPlanned: (kpi.plannedMeasurement?.date ?? null) !== null,
    owner: kpi.owner,
    frequency: kpi.frequency,
    kind: kpi.kind,
  };
}

function whyFacts(kpi: Kpi, design: Pick<Design, 'departments'>) {
  const department = design.departments.find((one) => one.id === kpi.departmentId);
  const duty = department?.duties.find((one) => one.id === kpi.dutyId);
  const idealOutcome = duty?.idealOutcomes.find((one) => one.id === kpi.idealOutcomeId);
  return {
    department: department?.name ?? '',
    duty: duty?.text ?? '',
    idealOutcome: idealOutcome?.text ?? '',
  };
}

function targetFacts({ direction, target }: Kpi) {
  if (direction !== 'range') {
    return { target: valueOf(target.value), targetRange: null, targetText: target.value?.text ?? '' };
  }
  return { target: null, targetRange: rangeOf(target), targetText: rangeText(target) };
}

function rangeOf(target: Target): KpiFacts['targetRange'] {
  const minimum = valueOf(target.minimum);
  const maximum = valueOf(target.maximum);
  return minimum === null || maximum === null ? null : { minimum, maximum };
}

function rangeText({ minimum, maximum }: Target): string {
  return [minimum, maximum].flatMap((bound) => (bound && bound.text !== '' ? [bound.text] : [])).join(' – ');
}

function valueOf(quantity: Quantity | null): number | null {
  return quantity?.value ?? null;
}
