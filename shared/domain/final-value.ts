import { formatNumber } from '../i18n/format';
import { valueOf } from './quantity';
import type { Design } from './schema/design';
import type { Kpi } from './schema/kpi';
import type { Language, Quantity } from './schema/primitives';

/** A measured value with the period it stands for and where it came from. */
export interface MeasuredValue {
  readonly value: Quantity;
  readonly period: string;
  readonly source: string;
}

/**
 * Where a KPI stood at the end of its workshop's period: its actuals combined where the target is
 * for the whole, else the latest of them; without actuals its last value; null where nobody knows.
 */
export function finalValue(
  kpi: Kpi,
  design: Pick<Design, 'actuals' | 'period'>,
  language: Language,
): MeasuredValue | null {
  const actuals = design.actuals
    .filter(({ kpiId, value }) => kpiId === kpi.id && valueOf(value) !== null)
    .sort((one, other) => (one.period < other.period ? -1 : Number(one.period > other.period)));
  const latest = actuals.at(-1);
  const { lastValue } = kpi;
  if (!latest) {
    const value = lastValue?.value ?? null;
    return lastValue && value && valueOf(value) !== null ? { ...lastValue, value } : null;
  }
  if (kpi.targetScope === 'each-period' || kpi.combine === 'last') return measured(latest);
  const values = actuals.map(({ value }) => valueOf(value) ?? 0);
  const value = combined(values, kpi.combine);
  const period = design.period.label || latest.period;
  return { value: { value, text: formatNumber(value, language) }, period, source: latest.source };
}

function measured({ value, period, source }: MeasuredValue): MeasuredValue {
  return { value, period, source };
}

function combined(values: readonly number[], combine: 'sum' | 'average'): number {
  const sum = values.reduce((whole, value) => whole + value, 0);
  // As many decimals as are shown; sums of typed decimals end in dust: 0.1 + 0.2.
  return Number((combine === 'sum' ? sum : sum / values.length).toFixed(6));
}
