import type { KpiFacts, PeriodFacts } from '../facts';
import type { FindingCode, FindingField, Letter, Severity } from '../findings';

/** The words that triggered a rule, `true` where no words did, `false` where the rule is content. */
export type Trigger = string | boolean;

/** What an example changes in a sound KPI. */
type RuleExample = Partial<KpiFacts>;

/** One thing the coach looks for in a KPI, with the examples that hold it to its meaning. */
export interface Rule {
  readonly code: FindingCode;
  readonly letter: Letter | null;
  readonly severity: Severity;
  readonly field: FindingField;
  /** True for the few things that an empty KPI is asked for first. */
  readonly isFirst?: true;
  /** Another letter that cannot pass while this finding stands. */
  readonly alsoWarns?: Letter;
  readonly find: (kpi: KpiFacts, period: PeriodFacts) => Trigger;
  readonly caught: readonly RuleExample[];
  readonly passed: readonly RuleExample[];
}
