import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface RemoveNoteProps {
  /** What the note is called. */
  readonly note: string;
  readonly onRemove: () => void;
}

export function RemoveNote({ note, onRemove }: RemoveNoteProps) {
  const { t } = useTranslation();
  return (
    <ActionIcon aria-label={t('parking.remove', { note })} onClick={onRemove}>
      <IconTrash size={20} />
    </ActionIcon>
  );
}
