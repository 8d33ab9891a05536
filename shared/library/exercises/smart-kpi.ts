import { checkKpi, type KpiCheck } from '../../coach/check-kpi';
import type { KpiFacts } from '../../coach/facts';
import type { Unit } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import type { Translate } from '../../i18n/i18n';
import type { Blanks } from './change-answers';
import type { Horizon } from './horizon';
import { readDeadline } from './read-deadline';
import { readBlank } from './read-blank';
import { type SentenceId, smartSentences } from './smart-sentences';

/** The language in which people type, with its words, and the time that they speak of. */
export interface Speech {
  readonly language: Language;
  readonly t: Translate;
  readonly horizon: Horizon;
}

/**
 * The KPI that a sentence has become so far. Until a number stands in it, it is the wish it began
 * as: no unit, no formula, nothing to measure.
 */
export function smartKpi(id: SentenceId, blanks: Blanks, { language, t, horizon }: Speech): KpiFacts {
  const sentence = smartSentences[id];
  const unit = unitOf(id, t);
  const target = readBlank(blanks.target, unit, language);
  const baseline = readBlank(blanks.baseline, unit, language);
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
    deadline: readDeadline(blanks.by, horizon),
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

export function unitOf(id: SentenceId, t: Translate): Unit {
  const kind = smartSentences[id].unitKind;
  return {
    kind,
    label: kind === 'custom' ? t(`concept.exercises.smart-sentences.departments.${id}.unit`) : '',
  };
}

function namedBy(id: SentenceId, isNumber: boolean, t: Translate) {
  const words = `concept.exercises.smart-sentences.departments.${id}` as const;
  if (!isNumber) return { name: t(`${words}.wish`), formula: '', unitKind: null, unit: '' };
  const { kind, label } = unitOf(id, t);
  return { name: t(`${words}.name`), formula: t(`${words}.formula`), unitKind: kind, unit: label };
}

/** Which letters hold as far as the sentence has come, and what the coach says. */
export function smartVerdict(id: SentenceId, blanks: Blanks, speech: Speech): KpiCheck {
  const { letters, findings } = checkKpi(smartKpi(id, blanks, speech), speech.horizon);
  // Who answers for it is asked where the KPIs are written.
  return { letters, findings: findings.filter(({ field }) => field !== 'owner') };
}
