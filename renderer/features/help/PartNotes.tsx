import { useTranslation } from 'react-i18next';
import type { OfferedStep } from '../../../shared/domain/progress';
import { useInterface } from '../../app/session-context';

/** What counts in the part of the step that people are at. */
export function PartNotes({ step }: { readonly step: OfferedStep }) {
  const { t } = useTranslation();
  const reviewPart = useInterface((state) => state.reviewPart);
  const sharePart = useInterface((state) => state.sharePart);
  if (step !== 'review' && step !== 'share') return null;
  return (
    <section>
      <h3>{t('help.partNotes.title')}</h3>
      <p>
        {step === 'review'
          ? t(`help.partNotes.review.${reviewPart}`)
          : t(`help.partNotes.share.${sharePart}`)}
      </p>
    </section>
  );
}

/** What easily goes wrong in this step; in Concept the cards say it. */
export function TrapNote({ step }: { readonly step: OfferedStep }) {
  const { t } = useTranslation();
  if (step === 'concept') return null;
  return (
    <section>
      <h3>{t('app.conceptStep.trap')}</h3>
      <p>{t(`help.traps.${step}`)}</p>
    </section>
  );
}
