import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { updateNote } from '../../../shared/domain/parking/parking';
import type { Action } from '../../../shared/domain/schema/session';
import { useSession } from '../../app/session-context';
import { DateField } from '../../ui/DateField';
import { useTyped } from '../../ui/use-typed';
import styles from './parking.module.css';
import { PeopleList } from './PeopleList';
import { RemoveNote } from './RemoveNote';

interface ActionRowProps {
  readonly action: Action;
  readonly onRemove: (id: string) => void;
}

/** Who does what by when, and whether it is done. */
export function ActionRow({ action, onRemove }: ActionRowProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const { id, done, by } = action;
  const change = (patch: Partial<Action>) =>
    documents.editSession((session) => updateNote(session, 'actions', id, patch));
  const [what, typeWhat] = useTyped(action.what, (text) => change({ what: text }));
  const [who, typeWho] = useTyped(action.who, (text) => change({ who: text }));
  return (
    <div className={styles.row} role="group" aria-label={what || t('parking.unnamed')}>
      <Checkbox
        size="md"
        aria-label={t('parking.done', { what: what || t('parking.unnamed') })}
        checked={done}
        onChange={(event) => change({ done: event.currentTarget.checked })}
      />
      <TextInput
        className={styles.what ?? ''}
        aria-label={t('parking.field.actions')}
        value={what}
        onChange={(event) => typeWhat(event.currentTarget.value)}
      />
      <TextInput
        className={styles.who ?? ''}
        aria-label={t('parking.who')}
        placeholder={t('parking.who')}
        list={`people-${id}`}
        value={who}
        onChange={(event) => typeWho(event.currentTarget.value)}
      />
      <PeopleList id={`people-${id}`} />
      <div className={styles.date}>
        <DateField label={t('parking.by')} value={by} onChange={(date) => change({ by: date })} />
      </div>
      <RemoveNote note={what} onRemove={() => onRemove(id)} />
    </div>
  );
}
