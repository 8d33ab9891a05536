import { useTranslation } from 'react-i18next';
import { cardPoints } from '../../../../shared/library/cards';
import type { CardScene as Card } from '../picture/room-picture';
import styles from './room.module.css';

/** A teaching card: its sentence and a few lines. */
export function CardScene({ scene: { card } }: { readonly scene: Card }) {
  const { t } = useTranslation();
  return (
    <section className={styles.card}>
      <h2 className={styles.huge}>{t(`concept.cards.${card}.title`)}</h2>
      <p className={styles.message}>{t(`concept.cards.${card}.room`)}</p>
      <ul className={styles.points}>
        {cardPoints(card, t).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
