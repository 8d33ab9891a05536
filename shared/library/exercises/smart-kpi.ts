import { checkKpi, type KpiCheck } from '../../coach/check-kpi';
import type { KpiFacts, PeriodFacts } from '../../coach/facts';
import type { Language } from '../../domain/schema/primitives';
import type { Translate } from '../../i18n/i18n';
import { readDate } from '../../i18n/read-date';
import { readNumber } from '../../i18n/read-number';
import type { Blanks } from './change-answers';
import { type SentenceId, smartSentences } from './smart-sentences';

/** The language in which people type, with its words. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

/**
 * The KPI that a sentence has become so far. Until a number stands in it, it is the wish it began
 * as: no unit, no formula, nothing to measure.
 */
export function smartKpi(id: SentenceId, blanks: Blanks, { language, t }: Speech): KpiFacts {
  const sentence = smartSentences[id];
  const target = readNumber(blanks.target, language);
  const baseline = readNumber(blanks.baseline, language);
  return {
    id,
    ...namedBy(id, target !== null, t),
    department: t(`concept.exercises.smart-sentences.departments.${id}.department`),
    duty: blanks.goal,
    idealOutcome: blanks.goal,
    direction: sentence.direction,
    baseline,
    isBaselinePlanned: false,
    target,
    targetRange: null,
    targetText: blanks.target,
    deadline: readDate(blanks.by),
    dataSource: blanks.source,
    dataAvailability: null,
    // Where we stand today was measured by somebody: that is the proof that it can be.
    lastValue: baseline,
    isMeasurementPlanned: false,
    owner: '',
    frequency: sentence.frequency,
    kind: sentence.kind,
  };
}

function namedBy(id: SentenceId, isNumber: boolean, t: Translate) {
  const words = `concept.exercises.smart-sentences.departments.${id}` as const;
  if (!isNumber) return { name: t(`${words}.wish`), formula: '', unitKind: null, unit: '' };
  const { unitKind } = smartSentences[id];
  const unit = unitKind === 'custom' ? t(`${words}.unit`) : '';
  return { name: t(`${words}.name`), formula: t(`${words}.formula`), unitKind, unit };
}

/** Which letters hold as far as the sentence has come, and what the coach says. */
export function smartVerdict(id: SentenceId, blanks: Blanks, period: PeriodFacts, speech: Speech): KpiCheck {
  const { letters, findings } = checkKpi(smartKpi(id, blanks, speech), period);
  // Who answers for it is asked where the KPIs are written.
  return { letters, findings: findings.filter(({ field }) => field !== 'owner') };
}
