import { Button } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NOTE_LISTS } from '../../../shared/domain/parking/parking';
import { useSession } from '../../app/session-context';
import { NOTES_ID, nextList } from './note-lists';
import { NoteRows } from './NoteRows';
import styles from './parking.module.css';

/** At the end of the session: what waits, what was decided, who does what. */
export function ParkingList() {
  const { t } = useTranslation();
  const { view } = useSession();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 id={NOTES_ID} tabIndex={-1}>
          {t('parking.ofSession')}
        </h2>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconNotes size={20} aria-hidden />}
          onClick={() => view.setState({ openNoteList: nextList(null) })}
        >
          {t('parking.open')}
        </Button>
      </div>
      <p className="quiet">{t('parking.exported')}</p>
      {NOTE_LISTS.map((list) => (
        <div key={list}>
          <h3>{t(`parking.list.${list}`)}</h3>
          <NoteRows list={list} />
        </div>
      ))}
    </section>
  );
}
