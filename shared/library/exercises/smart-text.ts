import type { CalendarDate } from '../../domain/schema/primitives';
import { isBlank } from '../../domain/text';
import { formatDate, formatNumber, formatValue } from '../../i18n/format';
import { clause } from './clauses';
import type { Blanks } from './change-answers';
import { readDeadline } from './read-deadline';
import { readBlank } from './read-blank';
import { type Speech, unitOf } from './smart-kpi';
import { type Blank, BLANKS, type SentenceId, smartSentences } from './smart-sentences';

/** One piece of the sentence; with a gap in it while nothing, or nothing readable, stands there. */
export interface SentencePiece {
  readonly blank: Blank;
  readonly text: string;
  readonly isFilled: boolean;
}

/** The sentence as it reads now, piece by piece. */
export function smartPieces(id: SentenceId, blanks: Blanks, speech: Speech): readonly SentencePiece[] {
  return BLANKS.map((blank) => {
    const value = valueOf(id, blank, blanks, speech);
    return {
      blank,
      text: pieceText(id, blank, value ?? gapText(blanks[blank], speech), value !== null, speech),
      isFilled: value !== null,
    };
  });
}

/** The whole sentence, gaps and all. */
export function smartText(id: SentenceId, blanks: Blanks, speech: Speech): string {
  const pieces = smartPieces(id, blanks, speech).map(({ text }) => text);
  return pieces.join(', ').replace(/[^….!?]$/u, '$&.');
}

/** Blanks to begin with where the group has no numbers of its own. */
export function exampleBlanks(id: SentenceId, deadline: CalendarDate, { language, t }: Speech): Blanks {
  const { example } = smartSentences[id];
  const words = `concept.exercises.smart-sentences.departments.${id}` as const;
  return {
    target: formatNumber(example.target, language),
    baseline: formatNumber(example.baseline, language),
    by: formatDate(deadline, language),
    source: t(`${words}.source`),
    goal: t(`${words}.goal`),
  };
}

/** What stands in a blank, written as this language writes it; null where it cannot be read. */
function valueOf(
  id: SentenceId,
  blank: Blank,
  blanks: Blanks,
  { language, t, horizon }: Speech,
): string | null {
  const typed = blanks[blank].trim();
  if (blank === 'source' || blank === 'goal') return isBlank(typed) ? null : typed;
  if (blank === 'by') {
    const date = readDeadline(typed, horizon);
    return date && formatDate(date, language);
  }
  const unit = unitOf(id, t);
  const number = readBlank(typed, unit, language);
  if (number === null || blank === 'target') return number === null ? null : formatNumber(number, language);
  // The sentence has named the unit already.
  return formatValue(number, { ...unit, label: '' }, language);
}

/** What was typed and cannot be read stays to be seen. */
function gapText(typed: string, { t }: Speech): string {
  return isBlank(typed) ? t('concept.exercises.smart-sentences.gap') : typed.trim();
}

function pieceText(id: SentenceId, blank: Blank, text: string, isFilled: boolean, { t }: Speech): string {
  if (blank !== 'target') return clause(blank, text, t);
  const sentence = t(`concept.exercises.smart-sentences.departments.${id}.sentence`, { target: text });
  // “+” and a number below zero are one sign; what cannot be read has no part of the sentence’s unit.
  const isOther = !isFilled && text !== t('concept.exercises.smart-sentences.gap');
  return isOther ? sentence.replace(`${text}%`, text) : sentence.replace('+-', '-');
}
