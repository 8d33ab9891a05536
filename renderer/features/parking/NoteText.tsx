import { Textarea } from '@mantine/core';
import { useTyped } from '../../ui/use-typed';
import styles from './parking.module.css';

interface NoteTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What a note says, in as many lines as that takes. */
export function NoteText({ label, value, onChange }: NoteTextProps) {
  const [text, type] = useTyped(value, onChange);
  return (
    <Textarea
      className={styles.what ?? ''}
      classNames={{ input: styles.text ?? '' }}
      autosize={false}
      rows={1}
      aria-label={label}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        // A note is one paragraph, as where it was written.
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
