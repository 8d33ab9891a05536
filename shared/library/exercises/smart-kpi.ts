import { checkKpi, type KpiCheck } from '../../coach/check-kpi';
import type { KpiFacts, PeriodFacts } from '../../coach/facts';
import type { Unit } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import { isBlank } from '../../domain/text';
import { formatDate } from '../../i18n/format';
import type { Translate } from '../../i18n/i18n';
import { readMeasured } from '../../i18n/read-measured';
import type { Blanks } from './change-answers';
import { readDeadline } from './read-deadline';
import { type SentenceId, smartSentences } from './smart-sentences';

/** An example of a date where the workshop has no period yet. */
const SOME_DAY = '2026-12-31';

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
  const target = readBlank(id, blanks.target, { language, t });
  const baseline = readBlank(id, blanks.baseline, { language, t });
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
    deadline: readDeadline(blanks.by),
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

/** A number as typed, with or without the unit that the sentence names anyway. */
export function readBlank(id: SentenceId, text: string, { language, t }: Speech): number | null {
  return readMeasured(text, unitOf(id, t), language);
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
export function smartVerdict(id: SentenceId, blanks: Blanks, period: PeriodFacts, speech: Speech): KpiCheck {
  const { letters, findings } = checkKpi(smartKpi(id, blanks, speech), period);
  // Who answers for it is asked where the KPIs are written.
  return { letters, findings: findings.filter(({ field }) => field !== 'owner') };
}

/** What the coach says of a sentence, first of a date that it could not read. */
export function smartRemarks(
  id: SentenceId,
  blanks: Blanks,
  period: PeriodFacts,
  speech: Speech,
): readonly string[] {
  const { language, t } = speech;
  const { findings } = smartVerdict(id, blanks, period, speech);
  const isUnread = !isBlank(blanks.by) && readDeadline(blanks.by) === null;
  const said = findings
    .filter(({ code }) => !(isUnread && code === 'deadline-missing'))
    .map(({ code, match }) => t(`coach.finding.${code}.why`, { match }));
  if (!isUnread) return said;
  const example = formatDate(period.end ?? SOME_DAY, language);
  return [t('concept.exercise.dateUnread', { text: blanks.by.trim(), example }), ...said];
}
