import { useTranslation } from 'react-i18next';
import {
  attest,
  type AttestedQuestion,
  type LetterVerdicts,
  needsReason,
} from '../../../../shared/domain/review/attest';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { isBlank } from '../../../../shared/domain/text';
import { useEdit } from '../../../app/use-edit';
import { TextField } from '../../../ui/TextField';

/** A reason that was written stays in sight, even where none is asked for any more. */
export function isReasonShown(
  { attestations }: Pick<Kpi, 'attestations'>,
  question: AttestedQuestion,
  letters: LetterVerdicts,
): boolean {
  const attested = attestations[question];
  return attested !== null && (needsReason(question, attested.answer, letters) || attested.reason !== '');
}

interface ReasonFieldProps {
  readonly kpi: Kpi;
  readonly question: AttestedQuestion;
}

/** Asks why, where the answer goes against the coach or is a "no". */
export function ReasonField({ kpi, question }: ReasonFieldProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const attested = kpi.attestations[question];
  if (!attested) return null;
  const { answer, reason } = attested;
  return (
    <div data-reason={question}>
      <TextField
        isLong
        label={t(`review.answers.reason.${question}.${answer}`)}
        value={reason}
        description={isBlank(reason) ? t(`review.answers.reasonAsked.${answer}`) : undefined}
        onChange={(text) =>
          edit(
            'attestation',
            (design) => {
              const now = design.kpis.find(({ id }) => id === kpi.id)?.attestations[question];
              return now ? attest(design, kpi.id, question, now.answer, text) : design;
            },
            `${kpi.id}.${question}`,
          )
        }
      />
    </div>
  );
}
