import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type CardId, cardPoints } from '../../../../shared/library/cards';
import styles from './card-face.module.css';

interface CardFaceProps {
  readonly id: CardId;
  readonly titleId?: string;
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** A card as the room sees it: its sentence and a few lines. It is as large as the text around it. */
export function CardFace({ id, titleId, titleRef }: CardFaceProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2 id={titleId} ref={titleRef} tabIndex={-1} className={styles.title}>
        {t(`concept.cards.${id}.title`)}
      </h2>
      <p className={styles.message}>{t(`concept.cards.${id}.room`)}</p>
      <ul className={styles.points}>
        {cardPoints(id, t).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
