import { useTranslation } from 'react-i18next';
import type { SetScene as KpiSet } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './room.module.css';

/** The whole set in a few figures, and what no KPI looks at yet. */
export function SetScene({ scene }: { readonly scene: KpiSet }) {
  const { t } = useTranslation();
  const { chosen, leading, lagging, duties, objectives, uncovered, uncoveredTotal } = scene;
  return (
    <section className={uncovered.length === 0 ? styles.calm : styles.table}>
      <ul className={styles.figures}>
        <Figure value={String(chosen)} label={t('room.set.chosen')} />
        <Figure value={`${leading} : ${lagging}`} label={t('room.set.balance')} />
        <Figure value={t('room.of', duties)} label={t('room.set.duties')} />
        {objectives.total > 0 && <Figure value={t('room.of', objectives)} label={t('room.set.objectives')} />}
      </ul>
      {uncovered.length === 0 ? (
        <p className={styles.accent}>{t('review.set.covered')}</p>
      ) : (
        <>
          <h2 className={styles.title}>{t('room.set.uncovered')}</h2>
          <FittingList label={t('room.set.uncovered')} current={null} total={uncoveredTotal}>
            {uncovered.map(({ department, text }, place) => (
              <li key={place} className={styles.line}>
                <p className={styles.lineName}>
                  <span className={styles.written}>{text}</span>
                  {department && <span className={styles.detail}>{department}</span>}
                </p>
              </li>
            ))}
          </FittingList>
        </>
      )}
    </section>
  );
}

function Figure({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <li>
      <strong className="figures">{value}</strong>
      <span>{label}</span>
    </li>
  );
}
