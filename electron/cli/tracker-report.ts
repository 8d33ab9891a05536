import { isUpToPeople } from '../../shared/packs/return/proposals';
import type { UnderstoodTracker } from '../../shared/tracker/return/read-tracker-return';
import type { ReportedReturn } from './return-report';

/** The report of a tracker: its department is null, because it is about all of them. */
export function trackerReportOf(
  file: string,
  reading: UnderstoodTracker,
  isApplied: boolean,
): ReportedReturn {
  const { proposals, unreadable, missing, unknown, isOutdated, isSecond } = reading;
  const status = isApplied ? 'applied' : proposals.length > 0 ? 'changes' : 'unchanged';
  return {
    report: {
      file,
      status,
      proposals: proposals.length,
      conflicts: proposals.filter(({ state }) => state === 'conflict').length,
      undecided: proposals.filter(isUpToPeople).length,
      unreadable: unreadable.map(({ sheet, cell, reason }) => ({ sheet, cell, reason })),
      department: null,
      outdated: isOutdated,
      second: isSecond,
      missing: missing.map(({ code, name }) => ({ table: 'kpis', label: `${code} ${name}` })),
      unknown: unknown.map(({ label }) => label),
    },
    unreadable,
  };
}
