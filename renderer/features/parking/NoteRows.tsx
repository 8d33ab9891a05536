import { Button } from '@mantine/core';
import { useCallback, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  bringBack,
  findNote,
  type NoteList,
  type RemovedNote,
  removeNote,
} from '../../../shared/domain/parking/parking';
import { useSession, useWorkshop } from '../../app/session-context';
import { focusWhenThere } from '../../ui/focus-when-there';
import { ShowMore } from '../../ui/ShowMore';
import { ActionRow } from './ActionRow';
import { noteName } from './note-name';
import styles from './parking.module.css';
import { PeopleList } from './PeopleList';
import { TextRow } from './TextRow';

interface NoteRowsProps {
  readonly list: NoteList;
  /** Where notes are written, the last one stands right below: so people see that it was kept. */
  readonly isNewestFirst?: boolean;
}

/** So many rows of fields are drawn at once. */
const SHOWN = 30;

/** The notes of one list, to change, tick off and remove. The session is never undone, so a removal brings its own way back. */
export function NoteRows({ list, isNewestFirst = false }: NoteRowsProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const people = useId();
  const place = useRef<HTMLDivElement>(null);
  const notes = useWorkshop(({ session }) => session[list]);
  const [shown, setShown] = useState(SHOWN);
  const [removed, setRemoved] = useState<RemovedNote | null>(null);

  const remove = useCallback(
    (id: string) => {
      documents.settle();
      const session = documents.getState().open?.workshop.session;
      setRemoved(session ? findNote(session, list, id) : null);
      documents.editSession((now) => removeNote(now, list, id));
    },
    [documents, list],
  );

  function takeBack(note: RemovedNote) {
    documents.editSession((now) => bringBack(now, note));
    setRemoved(null);
    focusWhenThere(() => place.current?.querySelector<HTMLElement>(`[data-note="${note.note.id}"] textarea`));
  }

  const ordered = isNewestFirst ? notes.toReversed() : notes;
  return (
    <div className={styles.rows} ref={place} data-browser-undo>
      <div role="status">
        {removed && (
          <p key={removed.note.id} className={styles.removed}>
            {t('parking.removed', { note: noteName(removed.note, t) })}{' '}
            <Button variant="default" size="compact-md" autoFocus onClick={() => takeBack(removed)}>
              {t('app.undo')}
            </Button>
          </p>
        )}
      </div>
      {notes.length === 0 && !removed && <p className="quiet">{t(`parking.empty.${list}`)}</p>}
      {list === 'actions' && <PeopleList id={people} />}
      {ordered
        .slice(0, shown)
        .map((note) =>
          'what' in note ? (
            <ActionRow key={note.id} action={note} people={people} onRemove={remove} />
          ) : (
            list !== 'actions' && <TextRow key={note.id} list={list} note={note} onRemove={remove} />
          ),
        )}
      <ShowMore total={notes.length} shown={shown} atOnce={2 * SHOWN} onShow={setShown} />
    </div>
  );
}
