import { Checkbox, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { updateNote } from '../../../shared/domain/parking/parking';
import type { Action } from '../../../shared/domain/schema/session';
import { useSession } from '../../app/session-context';
import { DateField } from '../../ui/DateField';
import { useComingDay } from '../../ui/use-coming-day';
import { useTyped } from '../../ui/use-typed';
import { noteName } from './note-name';
import { NoteText } from './NoteText';
import styles from './parking.module.css';
import { RemoveNote } from './RemoveNote';

interface ActionRowProps {
  readonly action: Action;
  /** Id of the list of names to choose from. */
  readonly people: string;
  readonly onRemove: (id: string) => void;
}

/** Who does what by when, and whether it is done. */
export const ActionRow = memo(function ActionRow({ action, people, onRemove }: ActionRowProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const { id, done, by } = action;
  const readComingDay = useComingDay();
  const name = noteName(action, t);
  const change = (patch: Partial<Action>) =>
    documents.editSession((session) => updateNote(session, 'actions', id, patch));
  const [who, typeWho] = useTyped(action.who, (text) => change({ who: text }));
  return (
    <div className={styles.row} role="group" aria-label={name} data-note={id}>
      <Checkbox
        size="md"
        aria-label={t('parking.done', { what: name })}
        checked={done}
        onChange={(event) => change({ done: event.currentTarget.checked })}
      />
      <NoteText
        label={t('parking.field.actions')}
        value={action.what}
        onChange={(what) => change({ what })}
      />
      <TextInput
        className={styles.who ?? ''}
        aria-label={t('parking.who')}
        placeholder={t('parking.who')}
        list={people}
        value={who}
        onChange={(event) => typeWho(event.currentTarget.value)}
      />
      <div className={styles.date}>
        <DateField
          label={t('parking.by')}
          value={by}
          onChange={(date) => change({ by: date })}
          readFurther={readComingDay}
        />
      </div>
      <RemoveNote note={name} onRemove={() => onRemove(id)} />
    </div>
  );
});
