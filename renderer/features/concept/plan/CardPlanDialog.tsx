import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveCard, plannedCards, sumOfMinutes, withUsualCards } from '../../../../shared/library/card-plan';
import { CARD_IDS, type CardId, cards } from '../../../../shared/library/cards';
import type { Session } from '../../../../shared/domain/schema/session';
import { useSession, useWorkshop } from '../../../app/session-context';
import { DialogFoot } from '../../../ui/DialogFoot';
import { usePlannedMinutes } from '../../clock/use-planned-minutes';
import { KeptPlan } from './KeptPlan';
import styles from './plan.module.css';
import { PlannedCardRow } from './PlannedCardRow';

/** Which cards this session shows, in which order, for how long; every change holds at once. */
export function CardPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const isChosen = useWorkshop(({ session }) => session.cardPlan !== undefined);
  const planned = useWorkshop(({ session }) => plannedCards(session));
  const minutes = usePlannedMinutes().concept;
  const others = CARD_IDS.filter((id) => !planned.some((card) => card.id === id));
  const change = (recipe: (session: Session) => Session) => documents.editSession(recipe);

  function move(id: CardId, place: number) {
    change((session) => moveCard(session, id, place));
    const card = t(`concept.cards.${id}.title`);
    setMoved(t('concept.step.plan.moved', { card, place: place + 1, count: planned.length }));
  }

  function takeUsual() {
    change(withUsualCards);
    // The button goes with the wish.
    list.current?.querySelector('input')?.focus();
  }

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('concept.step.plan.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p className="quiet">{t('concept.step.plan.intro')}</p>
      <ol ref={list} className={styles.cards}>
        {[...planned, ...others.map((id) => cards[id])].map((card, index) => (
          <PlannedCardRow
            key={card.id}
            card={card}
            place={index < planned.length ? index : null}
            count={planned.length}
            onChange={change}
            onMove={(place) => move(card.id, place)}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {moved}
      </p>
      <DialogFoot
        summary={[
          t('concept.step.plan.total', { count: planned.length, minutes: sumOfMinutes(planned) }),
          t('concept.step.plan.stepHas', { minutes: Math.round(minutes) }),
        ].join(' ')}
      >
        <KeptPlan />
        {isChosen && (
          <Button variant="subtle" onClick={takeUsual}>
            {t('concept.step.plan.usual')}
          </Button>
        )}
      </DialogFoot>
    </Modal>
  );
}
