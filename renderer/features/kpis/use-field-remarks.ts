import { useTranslation } from 'react-i18next';
import type { Finding, FindingField } from '../../../shared/coach/findings';

/** The coach's word beside a field: a problem reads as an error, anything milder, or not there yet, as a remark. */
export interface Remark {
  readonly error?: string;
  readonly description?: string;
}

export type RemarkFor = (field: FindingField, hint?: string) => Remark;

const WEIGHT = { problem: 0, warning: 1, hint: 2 } as const;

/** The weightiest finding of each field, as a sentence; the field's own hint where there is none. */
export function useFieldRemarks(findings: readonly Finding[]): RemarkFor {
  const { t } = useTranslation();
  return (field, hint) => {
    const [finding] = findings
      .filter((one) => one.field === field)
      .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity]);
    if (!finding) return hint === undefined ? {} : { description: hint };
    const sentence = t(`coach.finding.${finding.code}.fix`, { match: finding.match });
    // What is still empty is asked for quietly; red is for what is wrong.
    const isWrong = finding.severity === 'problem' && !finding.code.endsWith('-missing');
    return isWrong ? { error: sentence } : { description: sentence };
  };
}
