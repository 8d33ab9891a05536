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
