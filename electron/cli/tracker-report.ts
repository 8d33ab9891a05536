import type { UnderstoodTracker } from '../../shared/tracker/return/read-tracker-return';
import { type ReportedReturn, understood } from './return-report';

/** The report of a tracker: its department is null, because it is about all of them. */
export function trackerReportOf(
  file: string,
  reading: UnderstoodTracker,
  isApplied: boolean,
): ReportedReturn {
  const { missing, unknown, unreadable } = reading;
  return {
    report: {
      file,
      ...understood(reading, isApplied),
      department: null,
      missing: missing.map(({ code, name }) => ({ table: 'kpis', label: `${code} ${name}` })),
      unknown: unknown.map(({ label }) => label),
    },
    unreadable,
  };
}
