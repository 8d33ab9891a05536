import type { ErrorCode } from '../../shared/errors';
import type { Translate } from '../../shared/i18n/i18n';
import {
  isUpToPeople,
  type MissingRow,
  type ProposalState,
  type UnreadableCell,
} from '../../shared/packs/return/proposals';
import type { UnderstoodReturn } from '../../shared/packs/return/read-return';

/** What `return --json` prints of one file. Its keys are a promise: they may grow, never change. */
export interface ReturnReport {
  readonly file: string;
  readonly status: 'changes' | 'unchanged' | 'applied' | 'refused';
  readonly proposals: number;
  readonly conflicts: number;
  /** Of the proposals, those that people have to decide about: they are never taken in here. */
  readonly undecided: number;
  readonly unreadable: readonly Pick<UnreadableCell, 'sheet' | 'cell' | 'reason'>[];
  /** Only of a file that was refused. */
  readonly error?: { readonly code: ErrorCode };
  /** The department whose pack it is; null for a tracker, and for a file that was refused. */
  readonly department: string | null;
  readonly outdated: boolean;
  readonly second: boolean;
  readonly missing: readonly MissingRow[];
  /** Only of a tracker: rows of KPIs that the workshop does not have. */
  readonly unknown?: readonly string[];
}

/** A report, with what only its lines for people tell. */
export interface ReportedReturn {
  readonly report: ReturnReport;
  readonly unreadable: readonly Omit<UnreadableCell, 'field'>[];
}

/** What was read of a pack or a tracker, as far as both are told alike. */
interface Understood extends Pick<UnderstoodReturn, 'isOutdated' | 'isSecond'> {
  readonly proposals: readonly { readonly state: ProposalState }[];
  readonly unreadable: ReportedReturn['unreadable'];
}

export function reportOf(file: string, reading: UnderstoodReturn, isApplied: boolean): ReportedReturn {
  const { department, missing, unreadable } = reading;
  return { report: { file, ...understood(reading, isApplied), department, missing }, unreadable };
}

/** What is told alike of packs and trackers. */
export function understood(
  { proposals, unreadable, isOutdated, isSecond }: Understood,
  isApplied: boolean,
): Omit<ReturnReport, 'file' | 'department' | 'missing'> {
  return {
    status: isApplied ? 'applied' : proposals.length > 0 ? 'changes' : 'unchanged',
    proposals: proposals.length,
    conflicts: proposals.filter(({ state }) => state === 'conflict').length,
    undecided: proposals.filter(isUpToPeople).length,
    unreadable: unreadable.map(({ sheet, cell, reason }) => ({ sheet, cell, reason })),
    outdated: isOutdated,
    second: isSecond,
  };
}

export function refusalOf(file: string, code: ErrorCode): ReportedReturn {
  const nothing = {
    proposals: 0,
    conflicts: 0,
    undecided: 0,
    unreadable: [],
    missing: [],
    outdated: false,
    second: false,
  };
  return {
    report: { file, status: 'refused', ...nothing, error: { code }, department: null },
    unreadable: [],
  };
}

/** The report for people, a line for each thing worth knowing. */
export function returnLines(
  { report, unreadable }: ReportedReturn,
  applies: boolean,
  t: Translate,
): string[] {
  const { file, status, proposals, conflicts, undecided, outdated, second, missing, unknown = [] } = report;
  const notes = [
    proposals > 0 && t('cli.return.counts', { proposals, conflicts }),
    applies && undecided > 0 && t('cli.return.left', { undecided }),
    applies && status === 'changes' && t('cli.return.nothingTaken'),
    outdated && t('cli.return.outdated'),
    second && t('cli.return.second'),
    ...unreadable.map(({ sheet, cell, reason, text }) =>
      t('cli.return.unreadable', { sheet, cell, reason: t(`returns.reason.${reason}`, { text }) }),
    ),
    ...missing.map(({ label }) => t('cli.return.missing', { label })),
    ...unknown.map((label) => t('cli.return.unknown', { label })),
  ];
  const head = t('cli.return.line', { file, status: t(`cli.return.status.${status}`) });
  return [head, ...notes.filter((note) => note !== false).map((note) => `  ${note}`)];
}
