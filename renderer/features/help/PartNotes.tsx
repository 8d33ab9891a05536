import { useTranslation } from 'react-i18next';
import type { OfferedStep } from '../../../shared/domain/progress';
import { useStepPart } from './use-step-part';

/** What counts in the part of the step that people are at. */
export function PartNotes({ step }: { readonly step: OfferedStep }) {
  const { t } = useTranslation();
  const part = useStepPart(step);
  if (part === null) return null;
  return (
    <section>
      <h3>{t('help.partNotes.title')}</h3>
      <p>{t(`help.partNotes.${part}`)}</p>
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
