import { useTranslation } from 'react-i18next';
import type { WelcomeScene as Welcome } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './room.module.css';

interface WelcomeSceneProps {
  readonly company: string;
  readonly period: string;
  readonly scene: Welcome;
}

/** Before the session: whose it is, for which period, and what the company wants to reach. */
export function WelcomeScene({ company, period, scene: { objectives } }: WelcomeSceneProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.calm}>
      <h2 className={styles.huge}>{company || t('app.untitled')}</h2>
      {period && <p className={styles.accent}>{period}</p>}
      {objectives.length > 0 && (
        <>
          <p className={styles.quiet}>{t('terms.objectives')}</p>
          <FittingList label={t('terms.objectives')} current={null}>
            {objectives.map((text, place) => (
              <li key={place} className={styles.line}>
                <span className={styles.written}>{text}</span>
              </li>
            ))}
          </FittingList>
        </>
      )}
    </section>
  );
}
