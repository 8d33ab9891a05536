import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  bringBack,
  findNote,
  type NoteList,
  noteText,
  type RemovedNote,
  removeNote,
} from '../../../shared/domain/parking/parking';
import { useSession, useWorkshop } from '../../app/session-context';
import { ActionRow } from './ActionRow';
import styles from './parking.module.css';
import { TextRow } from './TextRow';

/** The notes of one list, to change, tick off and remove. The session is never undone, so a removal brings its own way back. */
export function NoteRows({ list }: { readonly list: NoteList }) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const session = useWorkshop((workshop) => workshop.session);
  const [removed, setRemoved] = useState<RemovedNote | null>(null);

  function remove(id: string) {
    documents.settle();
    setRemoved(findNote(documents.getState().open?.workshop.session ?? session, list, id));
    documents.editSession((now) => removeNote(now, list, id));
  }

  function takeBack(note: RemovedNote) {
    documents.editSession((now) => bringBack(now, note));
    setRemoved(null);
  }

  return (
    <div className={styles.rows} data-browser-undo>
      <div role="status">
        {removed && (
          <p className={styles.removed}>
            {t('parking.removed', { note: noteText(removed.note) || t('parking.unnamed') })}{' '}
            <Button variant="default" size="compact-md" autoFocus onClick={() => takeBack(removed)}>
              {t('app.undo')}
            </Button>
          </p>
        )}
      </div>
      {session[list].length === 0 && !removed && <p className="quiet">{t(`parking.empty.${list}`)}</p>}
      {list === 'actions'
        ? session.actions.map((action) => <ActionRow key={action.id} action={action} onRemove={remove} />)
        : session[list].map((note) => <TextRow key={note.id} list={list} note={note} onRemove={remove} />)}
    </div>
  );
}
