import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { updateNote } from '../../../shared/domain/parking/parking';
import type { ParkedQuestion } from '../../../shared/domain/schema/session';
import { useSession } from '../../app/session-context';
import { useTyped } from '../../ui/use-typed';
import styles from './parking.module.css';
import { RemoveNote } from './RemoveNote';

interface TextRowProps {
  readonly list: 'parkingPlace' | 'decisions';
  readonly note: ParkedQuestion;
  readonly onRemove: (id: string) => void;
}

/** A parked question or a decision. */
export function TextRow({ list, note, onRemove }: TextRowProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const [text, type] = useTyped(note.text, (written) =>
    documents.editSession((session) => updateNote(session, list, note.id, { text: written })),
  );
  return (
    <div className={styles.row}>
      <TextInput
        className={styles.what ?? ''}
        aria-label={t(`parking.field.${list}`)}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <RemoveNote note={note.text} onRemove={() => onRemove(note.id)} />
    </div>
  );
}
