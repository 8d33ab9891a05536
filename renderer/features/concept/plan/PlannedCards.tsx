import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../../shared/domain/schema/session';
import { moveCard, plannedCards } from '../../../../shared/library/card-plan';
import { CARD_IDS, type CardId, cards } from '../../../../shared/library/cards';
import { useSession, useWorkshop } from '../../../app/session-context';
import styles from './plan.module.css';
import { PlannedCardRow } from './PlannedCardRow';

/** All cards, those of this session first, in its order; every change holds at once. */
export function PlannedCards({ list }: { readonly list: RefObject<HTMLOListElement | null> }) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const [moved, setMoved] = useState('');
  const planned = useWorkshop(({ session }) => plannedCards(session));
  const others = CARD_IDS.filter((id) => !planned.some((card) => card.id === id));
  const change = (recipe: (session: Session) => Session) => documents.editSession(recipe);

  function move(id: CardId, place: number) {
    change((session) => moveCard(session, id, place));
    const card = t(`concept.cards.${id}.title`);
    setMoved(t('concept.step.plan.moved', { card, place: place + 1, count: planned.length }));
  }

  return (
    <>
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
    </>
  );
}
