import type { Frequency } from '../../domain/schema/kpi';
import type { CalendarDate } from '../../domain/schema/primitives';
import type { Rule } from './rule';

/** The examples of these rules are read within July to December 2026. */
const DAYS_BETWEEN: Readonly<Record<Frequency, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 30,
  quarterly: 90,
  semester: 181,
  yearly: 365,
};
/** With fewer measurements than this, the period is over before anyone can steer. */
const FEWEST_MEASUREMENTS = 2;
const DAY = 24 * 60 * 60 * 1000;

const deadlineMissing: Rule = {
  code: 'deadline-missing',
  letter: 'T',
  severity: 'problem',
  field: 'deadline',
  isFirst: true,
  find: (kpi) => kpi.deadline === null,
  caught: [{ deadline: null }],
  passed: [{ deadline: '2026-12-18' }],
};

const deadlineOutside: Rule = {
  code: 'deadline-outside-period',
  letter: 'T',
  severity: 'problem',
  field: 'deadline',
  find: ({ deadline }, { start, end }) =>
    deadline !== null && ((start !== null && deadline < start) || (end !== null && deadline > end)),
  caught: [{ deadline: '2026-06-30' }, { deadline: '2027-01-01' }],
  passed: [{ deadline: '2026-07-01' }, { deadline: '2026-12-31' }, { deadline: null }],
};

const frequencyTooCoarse: Rule = {
  code: 'frequency-too-coarse',
  letter: 'T',
  severity: 'warning',
  field: 'frequency',
  find: ({ frequency }, { start, end }) => {
    if (frequency === null || start === null || end === null) return false;
    return daysIn(start, end) / DAYS_BETWEEN[frequency] < FEWEST_MEASUREMENTS;
  },
  caught: [{ frequency: 'semester' }, { frequency: 'yearly' }],
  passed: [{ frequency: 'weekly' }, { frequency: 'quarterly' }, { frequency: null }],
};

export const timeBound: readonly Rule[] = [deadlineMissing, deadlineOutside, frequencyTooCoarse];

function daysIn(start: CalendarDate, end: CalendarDate): number {
  return (Date.parse(end) - Date.parse(start)) / DAY + 1;
}
