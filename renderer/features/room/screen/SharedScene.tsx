import { IconFileCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SharedScene as Shared } from '../picture/room-picture';
import styles from './room.module.css';

interface SharedSceneProps {
  readonly company: string;
  readonly scene: Shared;
}

/** Thanks, what the session brought, and what people take home. */
export function SharedScene({ company, scene: { kpis, departments, handedOut } }: SharedSceneProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.calm}>
      <h2 className={styles.huge}>{t('room.shared.thanks')}</h2>
      <p className={styles.accent}>
        {[company, t('room.kpis', { count: kpis }), t('room.departments', { count: departments })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {handedOut.length > 0 && (
        <>
          <p className={styles.quiet}>{t('room.shared.handedOut')}</p>
          <ul className={styles.handedOut}>
            {handedOut.map((kind) => (
              <li key={kind}>
                <IconFileCheck size="1.2em" aria-hidden /> {t(`room.shared.kind.${kind}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
