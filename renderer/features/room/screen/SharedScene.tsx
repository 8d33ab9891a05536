import { IconFileCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SharedScene as Shared } from '../picture/room-picture';
import styles from './room.module.css';
import { SessionNotes } from './SessionNotes';

interface SharedSceneProps {
  readonly company: string;
  readonly scene: Shared;
}

/** Thanks, what the session brought, what it decided, and what people take home. */
export function SharedScene({ company, scene }: SharedSceneProps) {
  const { t } = useTranslation();
  const { kpis, departments, handedOut, decisionsTotal, actionsTotal, parked } = scene;
  const hasNotes = decisionsTotal + actionsTotal + parked > 0;
  const brought = [company, t('room.kpis', { count: kpis }), t('room.departments', { count: departments })];
  return (
    <section className={hasNotes ? styles.table : styles.calm}>
      <h2 className={hasNotes ? styles.title : styles.huge}>{t('room.shared.thanks')}</h2>
      <p className={hasNotes ? styles.brought : styles.accent}>{brought.filter(Boolean).join(' · ')}</p>
      {hasNotes && <SessionNotes scene={scene} />}
      {handedOut.length > 0 &&
        (hasNotes ? (
          <p className={styles.detail}>
            {t('room.shared.handedOut')}: {handedOut.map((kind) => t(`room.shared.kind.${kind}`)).join(' · ')}
          </p>
        ) : (
          <HandedOut kinds={handedOut} />
        ))}
    </section>
  );
}

function HandedOut({ kinds }: { readonly kinds: Shared['handedOut'] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.quiet}>{t('room.shared.handedOut')}</p>
      <ul className={styles.handedOut}>
        {kinds.map((kind) => (
          <li key={kind}>
            <IconFileCheck size="1.2em" aria-hidden /> {t(`room.shared.kind.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
