import type { DataAvailability, Direction, Frequency, KpiKind, UnitKind } from '../domain/schema/kpi';
import type { CalendarDate } from '../domain/schema/primitives';

/** What the coach knows of one KPI: plain facts, whatever document or form they came from. */
export interface KpiFacts {
  readonly id: string;
  readonly department: string;
  readonly duty: string;
  readonly idealOutcome: string;
  readonly name: string;
  readonly formula: string;
  readonly unitKind: UnitKind | null;
  /** The unit's word where it has one: a custom unit, a currency code. */
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: number | null;
  /** True where a date is set by which the baseline will be established. */
  readonly isBaselinePlanned: boolean;
  readonly target: number | null;
  readonly targetRange: { readonly minimum: number; readonly maximum: number } | null;
  /** The target as typed, number or not. */
  readonly targetText: string;
  readonly deadline: CalendarDate | null;
  readonly dataSource: string;
  readonly dataAvailability: DataAvailability | null;
  readonly lastValue: number | null;
  readonly isMeasurementPlanned: boolean;
  readonly owner: string;
  readonly frequency: Frequency | null;
  readonly kind: KpiKind | null;
}

export interface PeriodFacts {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

/** True where the target is a number, or both ends of a range are. */
export function hasTarget(kpi: KpiFacts): boolean {
  return kpi.direction === 'range' ? kpi.targetRange !== null : kpi.target !== null;
}
