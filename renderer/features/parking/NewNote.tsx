import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addAction,
  addText,
  EMPTY_NOTE,
  type NewAction,
  type NoteList,
} from '../../../shared/domain/parking/parking';
import { isBlank } from '../../../shared/domain/text';
import { useInterface, useSession } from '../../app/session-context';
import { DateField } from '../../ui/DateField';
import { useComingDay } from '../../ui/use-coming-day';
import styles from './parking.module.css';
import { PeopleList } from './PeopleList';

/** A note that is being written; Enter keeps it and leaves the row empty for the next. */
export function NewNote({ list }: { readonly list: NoteList }) {
  const { t } = useTranslation();
  const { documents, view, newId, now } = useSession();
  const begun = useInterface((state) => state.begunNote);
  const readComingDay = useComingDay();
  const first = useRef<HTMLInputElement>(null);
  const isDateReadable = useRef(true);
  // Each note has a date field of its own: what was typed into the last one is gone.
  const [round, setRound] = useState(0);

  const write = (patch: Partial<NewAction>) =>
    view.setState(({ begunNote }) => ({ begunNote: { ...begunNote, ...patch } }));

  function keep(event: FormEvent) {
    event.preventDefault();
    // A date is read when its field is left; Enter does not leave it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (!isDateReadable.current) return;
    first.current?.focus();
    const { begunNote } = view.getState();
    if (isBlank(begunNote.what)) return;
    documents.editSession((session) =>
      list === 'actions'
        ? addAction(session, begunNote, newId)
        : addText(session, list, begunNote.what, newId, now),
    );
    write(EMPTY_NOTE);
    setRound(round + 1);
  }

  return (
    <form className={styles.newNote} onSubmit={keep} data-browser-undo>
      <TextInput
        ref={first}
        className={styles.what ?? ''}
        data-autofocus
        autoFocus
        label={t(`parking.field.${list}`)}
        value={begun.what}
        onChange={(event) => write({ what: event.currentTarget.value })}
      />
      {list === 'actions' && (
        <>
          <TextInput
            className={styles.who ?? ''}
            label={t('parking.who')}
            list="note-people"
            value={begun.who}
            onChange={(event) => write({ who: event.currentTarget.value })}
          />
          <PeopleList id="note-people" />
          <div className={styles.date}>
            <DateField
              key={round}
              label={t('parking.by')}
              value={begun.by}
              onChange={(by) => write({ by })}
              readFurther={readComingDay}
              onReadable={(isReadable) => (isDateReadable.current = isReadable)}
            />
          </div>
        </>
      )}
      <Button type="submit">{t('parking.add')}</Button>
    </form>
  );
}
