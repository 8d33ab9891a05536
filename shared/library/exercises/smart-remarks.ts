import type { FindingCode } from '../../coach/findings';
import { isBlank } from '../../domain/text';
import { formatDate, formatValue } from '../../i18n/format';
import type { Blanks } from './change-answers';
import { readBlank } from './read-blank';
import { readDeadline } from './read-deadline';
import { smartVerdict, type Speech, unitOf } from './smart-kpi';
import { type SentenceId, smartSentences } from './smart-sentences';

/** An example of a date where the workshop has no period yet. */
const SOME_DAY = '2026-12-31';

/** What could not be read, said in place of the finding that nothing was written. */
interface Unread {
  readonly remark: string;
  readonly instead: readonly FindingCode[];
}

/** What the coach says of a sentence, first of what it could not read. */
export function smartRemarks(id: SentenceId, blanks: Blanks, speech: Speech): readonly string[] {
  const { findings } = smartVerdict(id, blanks, speech);
  const unread = [
    unreadNumber(id, 'target', blanks, speech),
    unreadNumber(id, 'baseline', blanks, speech),
    unreadDate(blanks, speech),
  ].filter((one) => one !== null);
  const silent = unread.flatMap(({ instead }) => instead);
  const said = findings.filter(({ code }) => !silent.includes(code));
  return [
    ...unread.map(({ remark }) => remark),
    ...said.map(({ code, match }) => speech.t(`coach.finding.${code}.why`, { match })),
  ];
}

function unreadNumber(
  id: SentenceId,
  blank: 'target' | 'baseline',
  blanks: Blanks,
  { language, t }: Speech,
): Unread | null {
  const text = blanks[blank].trim();
  const unit = unitOf(id, t);
  if (isBlank(text) || readBlank(text, unit, language) !== null) return null;
  const example = formatValue(smartSentences[id].example[blank], unit, language);
  return {
    remark: t('concept.exercise.numberUnread', {
      text,
      unit: t(`concept.exercises.smart-sentences.departments.${id}.unit`),
      example,
    }),
    instead: blank === 'target' ? [] : ['baseline-missing', 'never-measured'],
  };
}

function unreadDate({ by }: Blanks, { language, t, horizon }: Speech): Unread | null {
  if (isBlank(by) || readDeadline(by, horizon) !== null) return null;
  const example = formatDate(horizon.end ?? SOME_DAY, language);
  return {
    remark: t('concept.exercise.dateUnread', { text: by.trim(), example }),
    instead: ['deadline-missing'],
  };
}
