import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TeachingCard } from '../../../shared/library/cards';
import { useSession, useWorkshop } from '../../app/session-context';
import styles from './card-rail.module.css';
import { showCard } from './show-card';

/** With more cards than this, titles stand below the numbers. */
const MOST_TITLES = 5;

interface CardRailProps {
  readonly planned: readonly TeachingCard[];
  readonly current: TeachingCard;
}

/** All cards of the session in one line, with their minutes; the covered ones are ticked. */
export function CardRail({ planned, current }: CardRailProps) {
  const { t } = useTranslation();
  return (
    <ol
      className={styles.cards}
      aria-label={t('app.conceptStep.cards')}
      data-many={planned.length > MOST_TITLES}
    >
      {planned.map((card, index) => (
        <RailCard key={card.id} card={card} place={index + 1} isCurrent={card === current} />
      ))}
    </ol>
  );
}

interface RailCardProps {
  readonly card: TeachingCard;
  readonly place: number;
  readonly isCurrent: boolean;
}

function RailCard({ card, place, isCurrent }: RailCardProps) {
  const { t } = useTranslation();
  const session = useSession();
  const isCovered = useWorkshop((workshop) => workshop.session.cards[card.id]?.covered ?? false);
  const title = t(`concept.cards.${card.id}.title`);
  const { minutes } = card;
  return (
    <li data-current={isCurrent}>
      <button
        type="button"
        className={styles.card}
        aria-current={isCurrent ? 'true' : undefined}
        title={title}
        onClick={() => showCard(session, card)}
      >
        <span className={styles.place}>
          {isCovered ? <IconCircleCheckFilled size={20} aria-hidden className={styles.tick} /> : place}
          <span className={styles.minutes} aria-hidden>
            {t('app.stepMinutesShort', { minutes })}
          </span>
        </span>
        <span className={styles.title}>{title}</span>
        <span className="visually-hidden">
          , {t('app.stepMinutes', { minutes })}
          {isCovered && `, ${t('app.conceptStep.isCovered')}`}
        </span>
      </button>
    </li>
  );
}
