import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NOTE_LISTS, type NoteList } from '../../../shared/domain/parking/parking';
import { useSession, useWorkshop } from '../../app/session-context';
import choices from '../../ui/choices.module.css';
import { NewNote } from './NewNote';
import { NOTE_KEY } from './note-lists';
import { NoteRows } from './NoteRows';
import styles from './parking.module.css';

/** Notes one thing after the other: type, Enter, next. */
export function NoteDialog({ list }: { readonly list: NoteList }) {
  const { t } = useTranslation();
  const { view } = useSession();
  const session = useWorkshop((workshop) => workshop.session);
  return (
    <Modal
      opened
      size="xl"
      onClose={() => view.setState({ openNoteList: null })}
      title={t('parking.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <div role="group" aria-label={t('parking.lists')} className={choices.row}>
        {NOTE_LISTS.map((each) => (
          <button
            key={each}
            type="button"
            className={choices.choice}
            aria-pressed={each === list}
            onClick={() => view.setState({ openNoteList: each })}
          >
            {t('parking.count', { list: t(`parking.list.${each}`), count: session[each].length })}
          </button>
        ))}
      </div>
      <NewNote key={list} list={list} />
      <p className={`${styles.hint} quiet`}>{t('parking.keys', { key: NOTE_KEY })}</p>
      <NoteRows key={`${list} rows`} list={list} />
    </Modal>
  );
}
