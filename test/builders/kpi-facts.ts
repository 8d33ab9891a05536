import type { KpiFacts, PeriodFacts } from '../../shared/coach/facts';

export const JULY_TO_DECEMBER: PeriodFacts = { start: '2026-07-01', end: '2026-12-31' };

/** A KPI that the coach has nothing to say about, and whatever a test changes in it. */
export function aSoundKpi(traits: Partial<KpiFacts> = {}): KpiFacts {
  return {
    id: 'kpi-1',
    department: 'HRD',
    duty: 'Manage attendance',
    idealOutcome: '95% of the employees are present every week',
    name: 'Employee attendance',
    formula: 'Shifts attended ÷ shifts on the roster × 100',
    unitKind: 'percent',
    unit: '',
    direction: 'higher',
    baseline: 88,
    isBaselinePlanned: false,
    target: 95,
    targetRange: null,
    targetText: '95',
    deadline: '2026-12-18',
    dataSource: 'Attendance sheet at the counter',
    dataAvailability: 'ready',
    lastValue: 91,
    isMeasurementPlanned: false,
    owner: 'Bagas Wicaksono',
    frequency: 'weekly',
    kind: 'leading',
    ...traits,
  };
}
