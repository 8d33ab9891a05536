import { IconMasksTheater } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkshop } from '../../../app/session-context';
import { EndRehearsalDialog } from './EndRehearsalDialog';
import styles from './rehearsal.module.css';

/** Says all the time that this is a copy to rehearse on, and leads back to the real workshop. */
export function RehearsalBadge() {
  const { t } = useTranslation();
  const isRehearsal = useWorkshop(({ rehearsalOf }) => rehearsalOf !== undefined);
  const [isEnding, setEnding] = useState(false);
  if (!isRehearsal) return null;
  return (
    <>
      <button
        type="button"
        className={styles.badge}
        title={`${t('help.rehearsal.badgeHint')} ${t('help.rehearsal.end')}.`}
        onClick={() => setEnding(true)}
      >
        <IconMasksTheater size={20} aria-hidden />
        <span>{t('help.rehearsal.badge')}</span>
        <span className="visually-hidden">{`: ${t('help.rehearsal.end')}`}</span>
      </button>
      {isEnding && <EndRehearsalDialog onClose={() => setEnding(false)} />}
    </>
  );
}
