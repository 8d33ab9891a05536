import { byId, edit } from '../edits/edit';
import type { Design } from '../schema/design';
import type { Kpi } from '../schema/kpi';
import { isBlank } from '../text';

/** The two things the COO vouches for: it matters here, and we have the data for it. */
export type AttestedQuestion = keyof Kpi['attestations'];
export const ATTESTED_QUESTIONS = ['relevant', 'measurable'] as const satisfies readonly AttestedQuestion[];

/** Notes the COO's word on a KPI; null takes it back. A reason stays with the other answer until it is written anew. */
export function attest(
  design: Design,
  kpiId: string,
  question: AttestedQuestion,
  answer: 'yes' | 'no' | null,
  reason?: string,
): Design {
  return edit(design, (draft) => {
    const attestations = byId(draft.kpis, kpiId)?.attestations;
    if (!attestations) return;
    const known = attestations[question]?.reason ?? '';
    attestations[question] = answer && { answer, reason: reason ?? known };
  });
}

/** The coach's verdicts that an attestation is held against. */
export type LetterVerdicts = Readonly<Record<'R' | 'M', 'pass' | 'warn' | 'fail'>>;

/** True for a "no", and for a "yes" where the coach's letter fails: people want to know why. */
export function needsReason(
  question: AttestedQuestion,
  answer: 'yes' | 'no',
  letters: LetterVerdicts,
): boolean {
  return answer === 'no' || letters[question === 'relevant' ? 'R' : 'M'] === 'fail';
}

/** True where a KPI was attested against the coach, or with "no", and no reason stands beside it. */
export function lacksReason(
  { attestations }: Pick<Kpi, 'attestations'>,
  question: AttestedQuestion,
  letters: LetterVerdicts,
): boolean {
  const attested = attestations[question];
  return attested !== null && needsReason(question, attested.answer, letters) && isBlank(attested.reason);
}
