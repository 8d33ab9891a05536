import { useTranslation } from 'react-i18next';
import { type CardId, DEFAULT_CARD_IDS } from '../../../shared/library/cards';
import { StepHeader } from '../../app/StepHeader';
import { useInterface } from '../../app/session-context';
import { CardRow } from './CardRow';
import { TeachingCard } from './TeachingCard';

/** Step 2: the teaching cards, one at a time. */
export function ConceptStep() {
  const { t } = useTranslation();
  const selected = useInterface((state) => state.selectedCardId);
  const current: CardId = DEFAULT_CARD_IDS.find((id) => id === selected) ?? DEFAULT_CARD_IDS[0];
  return (
    <>
      <StepHeader step="concept" title={t('app.conceptStep.title')} intro={t('app.conceptStep.intro')} />
      <CardRow current={current} />
      <TeachingCard key={current} id={current} />
    </>
  );
}
