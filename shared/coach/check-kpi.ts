import type { KpiFacts, PeriodFacts } from './facts';
import type { Finding, Letter, LetterVerdict, Severity } from './findings';
import { isBlank, type Rule, type Trigger } from './rules/rule';
import { RULES } from './rules/rules';

export interface KpiCheck {
  readonly letters: Readonly<Record<Letter, LetterVerdict>>;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

const FIRST_RULES = RULES.filter((rule) => rule.isFirst);
const SEVERITIES = ['problem', 'warning', 'hint'] as const satisfies readonly Severity[];

/** Checks one KPI: the five letters and what stands behind them. A KPI not begun is only asked for the first things. */
export function checkKpi(kpi: KpiFacts, period: PeriodFacts): KpiCheck {
  const letters: Record<Letter, LetterVerdict> = { S: 'pass', M: 'pass', A: 'pass', R: 'pass', T: 'pass' };
  const findings: Finding[] = [];
  for (const rule of isNotBegun(kpi) ? FIRST_RULES : RULES) {
    const trigger = rule.find(kpi, period);
    if (trigger === false || trigger === '') continue;
    findings.push(findingOf(rule, trigger));
    weigh(letters, rule);
  }
  return { letters, findings: gravestFirst(findings) };
}

function findingOf({ code, letter, severity, field }: Rule, trigger: Trigger): Finding {
  return { code, letter, severity, field, match: typeof trigger === 'string' ? trigger : '' };
}

function weigh(letters: Record<Letter, LetterVerdict>, { letter, severity, alsoWarns }: Rule): void {
  if (letter && severity === 'problem') letters[letter] = 'fail';
  if (letter && severity === 'warning') atLeastWarn(letters, letter);
  if (alsoWarns) atLeastWarn(letters, alsoWarns);
}

function atLeastWarn(letters: Record<Letter, LetterVerdict>, letter: Letter): void {
  if (letters[letter] === 'pass') letters[letter] = 'warn';
}

function isNotBegun(kpi: KpiFacts): boolean {
  const texts = [kpi.name, kpi.formula, kpi.targetText, kpi.dataSource, kpi.owner];
  return texts.every(isBlank) && kpi.baseline === null && kpi.lastValue === null;
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
