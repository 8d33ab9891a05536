import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NOTE_LISTS, type NoteList } from '../../../shared/domain/parking/parking';
import { useSession, useWorkshop } from '../../app/session-context';
import choices from '../../ui/choices.module.css';
import { NewNote } from './NewNote';
import { NOTE_KEY } from './note-lists';
import { NoteRows } from './NoteRows';
import styles from './parking.module.css';

interface NoteDialogProps {
  readonly list: NoteList;
  /** What the dialog has to be in so as to be seen, where that is not the page. */
  readonly layer: HTMLElement | null;
  readonly onClose: () => void;
}

/** Notes one thing after the other: type, Enter, next. */
export function NoteDialog({ list, layer, onClose }: NoteDialogProps) {
  const { t } = useTranslation();
  const { view } = useSession();
  return (
    <Modal
      opened
      size="xl"
      zIndex={ABOVE_MENUS}
      portalProps={layer ? { target: layer } : {}}
      closeOnEscape={false}
      onClose={onClose}
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
            <ListName list={each} />
          </button>
        ))}
      </div>
      <NewNote key={list} list={list} />
      <p className={`${styles.hint} quiet`}>{t('parking.keys', { key: NOTE_KEY })}</p>
      <NoteRows key={`${list} rows`} list={list} isNewestFirst />
    </Modal>
  );
}

function ListName({ list }: { readonly list: NoteList }) {
  const { t } = useTranslation();
  const count = useWorkshop(({ session }) => session[list].length);
  return <>{t('parking.count', { list: t(`parking.list.${list}`), count })}</>;
}

/** A menu that was open when the key was pressed stays so. */
const ABOVE_MENUS = 400;
