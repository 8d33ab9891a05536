import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SharedScene } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './room.module.css';

/** What was decided, who does what by when, and how much is parked. */
export function SessionNotes({ scene }: { readonly scene: SharedScene }) {
  const { t } = useTranslation();
  const { decisions, decisionsTotal, actions, actionsTotal, parked } = scene;
  return (
    <>
      <div className={styles.notes}>
        {actions.length > 0 && (
          <section className={styles.noteList}>
            <h3 className={styles.noteTitle}>{t('parking.list.actions')}</h3>
            <FittingList label={t('parking.list.actions')} current={null} total={actionsTotal}>
              {actions.map(({ what, who, by, isDone }, place) => (
                <li key={place} className={styles.line} data-kept={isDone}>
                  <p className={styles.lineName}>
                    <span className={styles.written}>{what}</span>
                    <span className={styles.detail}>
                      {[who, by].filter(Boolean).join(' · ') || t('room.shared.nobody')}
                    </span>
                  </p>
                  {isDone && <IconCircleCheck size="1.1em" role="img" aria-label={t('room.shared.done')} />}
                </li>
              ))}
            </FittingList>
          </section>
        )}
        {decisions.length > 0 && (
          <section className={styles.noteList}>
            <h3 className={styles.noteTitle}>{t('parking.list.decisions')}</h3>
            <FittingList label={t('parking.list.decisions')} current={null} total={decisionsTotal}>
              {decisions.map((text, place) => (
                <li key={place} className={styles.line}>
                  <span className={styles.written}>{text}</span>
                </li>
              ))}
            </FittingList>
          </section>
        )}
      </div>
      {parked > 0 && <p className={styles.quiet}>{t('room.shared.parked', { count: parked })}</p>}
    </>
  );
}
