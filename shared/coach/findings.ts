export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof LETTERS)[number];

export type Severity = 'problem' | 'warning' | 'hint';
export type LetterVerdict = 'pass' | 'warn' | 'fail';

/** The fields of a KPI that a finding can stand beside. */
export type FindingField =
  | 'name'
  | 'formula'
  | 'unit'
  | 'target'
  | 'baseline'
  | 'deadline'
  | 'dataSource'
  | 'lastValue'
  | 'owner'
  | 'frequency'
  | 'duty';

/** Everything the coach can say of one KPI; the catalogues hold the words, under `coach.finding`. */
export const FINDING_CODES = [
  'name-missing',
  'name-too-short',
  'name-too-general',
  'name-bare',
  'vague-words',
  'task-not-measure',
  'activity-verb',
  'activity-count',
  'activity-leading',
  'several-measures',
  'unit-missing',
  'unit-impossible',
  'unit-misfit',
  'target-missing',
  'target-vague',
  'target-unreadable',
  'range-half',
  'range-reversed',
  'formula-missing',
  'formula-repeats-name',
  'source-missing',
  'source-unavailable',
  'source-denied',
  'never-measured',
  'measurement-planned',
  'baseline-missing',
  'target-not-better',
  'target-over-full',
  'target-over-scale',
  'target-jump',
  'target-leap',
  'target-met',
  'duty-missing',
  'outcome-missing',
  'outcome-unfilled',
  'deadline-missing',
  'deadline-outside-period',
  'frequency-too-coarse',
  'owner-missing',
  'owner-group',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One remark of the coach about one KPI. */
export interface Finding {
  readonly code: FindingCode;
  /** The SMART letter it weighs on; null where it concerns none of them. */
  readonly letter: Letter | null;
  readonly severity: Severity;
  readonly field: FindingField;
  /** The words that triggered it, as typed; empty where no words did. */
  readonly match: string;
  /** Why people live with it: it stays listed and weighs no more. */
  readonly overruled?: string;
}

/** Everything the coach can say of the whole set; words under `coach.workshopFinding`. */
export const WORKSHOP_FINDING_CODES = [
  'too-few-kpis',
  'too-many-kpis',
  'all-lagging',
  'all-leading',
] as const;
export type WorkshopFindingCode = (typeof WORKSHOP_FINDING_CODES)[number];

/** One remark about a department's KPIs, or about the whole set where `departmentId` is null. */
export interface WorkshopFinding {
  readonly code: WorkshopFindingCode;
  readonly severity: Severity;
  readonly departmentId: string | null;
  /** How many chosen KPIs it speaks of. */
  readonly count: number;
}
