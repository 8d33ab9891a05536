import { useTranslation } from 'react-i18next';
import type { Finding, FindingField } from '../../../shared/coach/findings';

/** The weightiest finding of each field; what people decided to live with stands only in the coach's panel. */
export type FieldFindings = Readonly<Partial<Record<FindingField, Finding>>>;

/** The coach's word beside a field: a problem reads as an error, anything milder, or not there yet, as a remark. */
export interface Remark {
  readonly error?: string;
  readonly description?: string;
}

const WEIGHT = { problem: 0, warning: 1, hint: 2 } as const;

export function byField(findings: readonly Finding[]): FieldFindings {
  const weightiest: Partial<Record<FindingField, Finding>> = {};
  for (const finding of findings) {
    if (finding.overruled !== undefined) continue;
    const known = weightiest[finding.field];
    if (!known || WEIGHT[finding.severity] < WEIGHT[known.severity]) weightiest[finding.field] = finding;
  }
  return weightiest;
}

/** The remark beside a field as sentences; the field's own hint where the coach has none. */
export function useFieldRemarks(findings: FieldFindings) {
  const { t } = useTranslation();
  return (field: FindingField, hint?: string): Remark => {
    const finding = findings[field];
    if (!finding) return hint === undefined ? {} : { description: hint };
    const sentence = t(`coach.finding.${finding.code}.fix`, { match: finding.match });
    // What is still empty is asked for quietly; red is for what is wrong.
    const isWrong = finding.severity === 'problem' && !finding.code.endsWith('-missing');
    return isWrong ? { error: sentence } : { description: sentence };
  };
}
