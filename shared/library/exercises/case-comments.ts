import { checkKpi } from '../../coach/check-kpi';
import type { KpiFacts } from '../../coach/facts';
import type { FindingCode, Letter, LetterVerdict } from '../../coach/findings';
import { isBlank } from '../../domain/text';
import type { Translate } from '../../i18n/i18n';
import { type CaseComment, type CaseLetters, caseQuestions } from './case-questions';

/** A comment of the coach on one written letter: of this case alone, or what it says of any KPI's name. */
export type CaseRemark =
  | { readonly about: 'case'; readonly code: CaseComment | 'empty' | 'people' }
  | { readonly about: 'name'; readonly code: FindingCode; readonly match: string };

export interface CaseVerdict {
  readonly verdict: LetterVerdict;
  readonly remarks: readonly CaseRemark[];
}

/** The five letters as far as they are written. */
export function caseLetters(texts: Readonly<Record<string, string>>): CaseLetters {
  const of = (letter: Letter) => texts[letter] ?? '';
  return { S: of('S'), M: of('M'), A: of('A'), R: of('R'), T: of('T') };
}

/** What the coach says of one letter, reading the others beside it. */
export function commentOnLetter(letter: Letter, letters: CaseLetters): CaseVerdict {
  if (isBlank(letters[letter])) return { verdict: 'fail', remarks: [{ about: 'case', code: 'empty' }] };
  const questions = caseQuestions[letter]
    .filter(({ isAnswered }) => !isAnswered(letters))
    .map(({ code }): CaseRemark => ({ about: 'case', code }));
  const remarks = letter === 'S' ? [...remarksOnName(letters), ...questions] : questions;
  const verdict = remarks.length > 0 ? 'warn' : 'pass';
  // Relevance is for people to judge, however well it is written.
  if (letter === 'R') return { verdict, remarks: [...remarks, { about: 'case', code: 'people' }] };
  return { verdict, remarks };
}

/** A remark as a sentence. */
export function remarkText(remark: CaseRemark, t: Translate): string {
  return remark.about === 'name'
    ? t(`coach.finding.${remark.code}.why`, { match: remark.match })
    : t(`concept.exercises.study-case.comments.${remark.code}`);
}

/** The rules for a KPI's name hold for what is written under S. */
function remarksOnName(letters: CaseLetters): CaseRemark[] {
  const { findings } = checkKpi(factsOf(letters), { start: null, end: null });
  return findings
    .filter(({ letter, severity }) => letter === 'S' && severity !== 'hint')
    .map(({ code, match }) => ({ about: 'name', code, match }));
}

function factsOf({ S, M, A, R }: CaseLetters): KpiFacts {
  return {
    id: 'study-case',
    department: '',
    duty: R,
    idealOutcome: R,
    name: S,
    formula: M,
    unitKind: null,
    unit: '',
    direction: 'higher',
    baseline: null,
    isBaselinePlanned: false,
    target: null,
    targetRange: null,
    targetText: A,
    deadline: null,
    dataSource: M,
    dataAvailability: null,
    lastValue: null,
    isMeasurementPlanned: false,
    owner: '',
    frequency: null,
    kind: null,
  };
}
