import { IconAlertTriangle, IconBulb, IconExclamationCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LeftScene as Left } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './room.module.css';

const ICONS = { problem: IconExclamationCircle, warning: IconAlertTriangle, hint: IconBulb } as const;

/** What is left before signing, the gravest first. */
export function LeftScene({ scene: { points, total } }: { readonly scene: Left }) {
  const { t } = useTranslation();
  if (points.length === 0) {
    return (
      <section className={styles.calm}>
        <h2 className={styles.huge}>{t('review.left.nothing')}</h2>
      </section>
    );
  }
  return (
    <section className={styles.table}>
      <h2 className={styles.title}>{t('review.part.left')}</h2>
      <FittingList label={t('review.part.left')} current={null} total={total}>
        {points.map(({ severity, text, place, kpis }, index) => {
          const Icon = ICONS[severity];
          const whose = kpis > 0 ? t('room.kpis', { count: kpis }) : place;
          return (
            <li key={index} className={styles.line} data-severity={severity}>
              <p className={styles.lineName}>
                <span className={styles.written}>{text}</span>
                {whose && <span className={styles.detail}>{whose}</span>}
              </p>
              <p className={styles.severity}>
                <Icon size="1em" aria-hidden /> {t(`kpis.coach.severity.${severity}`)}
              </p>
            </li>
          );
        })}
      </FittingList>
    </section>
  );
}
