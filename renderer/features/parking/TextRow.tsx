import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { updateNote } from '../../../shared/domain/parking/parking';
import type { ParkedQuestion } from '../../../shared/domain/schema/session';
import { useSession } from '../../app/session-context';
import { noteName } from './note-name';
import { NoteText } from './NoteText';
import styles from './parking.module.css';
import { RemoveNote } from './RemoveNote';

interface TextRowProps {
  readonly list: 'parkingPlace' | 'decisions';
  readonly note: ParkedQuestion;
  readonly onRemove: (id: string) => void;
}

/** A parked question or a decision. */
export const TextRow = memo(function TextRow({ list, note, onRemove }: TextRowProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  return (
    <div className={styles.row} data-note={note.id}>
      <NoteText
        label={t(`parking.field.${list}`)}
        value={note.text}
        onChange={(text) => documents.editSession((session) => updateNote(session, list, note.id, { text }))}
      />
      <RemoveNote note={noteName(note, t)} onRemove={() => onRemove(note.id)} />
    </div>
  );
});
