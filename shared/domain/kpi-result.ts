import { attainment } from './attainment';
import { finalValue } from './final-value';
import { valueOf } from './quantity';
import type { Design } from './schema/design';
import type { Kpi } from './schema/kpi';
import type { Language } from './schema/primitives';
import type { KpiResult } from './schema/record';
import type { Workshop } from './schema/workshop';

/** What a KPI was to reach in its workshop's period, and what it reached as far as it was measured. */
export function kpiResult(
  kpi: Kpi,
  design: Pick<Design, 'actuals' | 'period'>,
  language: Language,
): KpiResult {
  const { unit, direction, target } = kpi;
  // The last value of a KPI without actuals is from the period before.
  const isMeasured = design.actuals.some(({ kpiId, value }) => kpiId === kpi.id && valueOf(value) !== null);
  const final = isMeasured ? finalValue(kpi, design, language) : null;
  return { period: design.period, unit, direction, target, final };
}

/** The same for many KPIs of one workshop, whose actuals are looked through only once. */
export function kpiResults({
  design,
  language,
}: Pick<Workshop, 'design' | 'language'>): (kpi: Kpi) => KpiResult {
  const actualsOf = new Map<string, Design['actuals']>();
  for (const actual of design.actuals) {
    const known = actualsOf.get(actual.kpiId);
    if (known) known.push(actual);
    else actualsOf.set(actual.kpiId, [actual]);
  }
  const { period } = design;
  return (kpi) => kpiResult(kpi, { period, actuals: actualsOf.get(kpi.id) ?? [] }, language);
}

/** How far a result reached its target; null where either is not known. */
export function resultAttainment({ direction, target, final }: KpiResult): number | null {
  const actual = valueOf(final?.value);
  if (actual === null) return null;
  const { value, minimum, maximum } = target;
  const bounds = { value: valueOf(value), minimum: valueOf(minimum), maximum: valueOf(maximum) };
  return attainment(direction, bounds, actual);
}
