import type { Kpi } from '../domain/schema/kpi';
import { isBlank } from '../domain/text';
import type { Finding, Letter, LetterVerdict, Severity } from './findings';
import type { KpiFacts, PeriodFacts } from './facts';
import type { Rule, Trigger } from './rules/rule';
import { RULES } from './rules/rules';

/** A finding that people decided to live with, and why. */
type Overrule = Pick<Kpi['overrules'][number], 'code' | 'reason'>;

export interface KpiCheck {
  readonly letters: Readonly<Record<Letter, LetterVerdict>>;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

const FIRST_RULES = RULES.filter((rule) => rule.isFirst);
const SEVERITIES = ['problem', 'warning', 'hint'] as const satisfies readonly Severity[];

/** The other letters that a finding keeps from passing. */
const ALSO_WARNED = new Map(RULES.map(({ code, alsoWarns }) => [code, alsoWarns]));

/** Checks one KPI: the five letters and what stands behind them. A KPI not begun is only asked for the first things. */
export function checkKpi(kpi: KpiFacts, period: PeriodFacts): KpiCheck {
  const findings: Finding[] = [];
  for (const rule of isNotBegun(kpi) ? FIRST_RULES : RULES) {
    const trigger = rule.find(kpi, period);
    if (trigger !== false && trigger !== '') findings.push(findingOf(rule, trigger));
  }
  return { letters: lettersOf(findings), findings: gravestFirst(findings) };
}

/** The same with what people decided to live with: such findings stay listed and leave the letters alone. */
export function withOverrules({ findings }: KpiCheck, overrules: readonly Overrule[]): KpiCheck {
  const marked = findings.map((finding) => {
    const overrule = overrules.find(({ code, reason }) => code === finding.code && !isBlank(reason));
    return overrule ? { ...finding, overruled: overrule.reason } : finding;
  });
  return { letters: lettersOf(marked), findings: marked };
}

function findingOf({ code, letter, severity, field }: Rule, trigger: Trigger): Finding {
  return { code, letter, severity, field, match: typeof trigger === 'string' ? trigger : '' };
}

function lettersOf(findings: readonly Finding[]): KpiCheck['letters'] {
  const standing = findings.filter(({ overruled }) => overruled === undefined);
  const verdictOf = (letter: Letter): LetterVerdict => {
    const own = standing.filter((finding) => finding.letter === letter);
    if (own.some(({ severity }) => severity === 'problem')) return 'fail';
    const isWarned = own.some(({ severity }) => severity === 'warning');
    return isWarned || standing.some(({ code }) => ALSO_WARNED.get(code) === letter) ? 'warn' : 'pass';
  };
  const [S, M, A, R, T] = [verdictOf('S'), verdictOf('M'), verdictOf('A'), verdictOf('R'), verdictOf('T')];
  return { S, M, A, R, T };
}

function isNotBegun(kpi: KpiFacts): boolean {
  const texts = [kpi.name, kpi.formula, kpi.targetText, kpi.dataSource, kpi.owner];
  return texts.every(isBlank) && kpi.baseline === null && kpi.lastValue === null;
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
