import { Button } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { noteCount } from '../../../shared/domain/parking/parking';
import { useWorkshop } from '../../app/session-context';
import { focusWhenThere } from '../../ui/focus-when-there';
import { NOTES_ID } from './note-lists';

/** Says that something was noted, where the list itself lies below the fold, and leads to it. */
export function NotesBelow() {
  const { t } = useTranslation();
  const count = useWorkshop(({ session }) => noteCount(session));
  if (count === 0) return null;
  return (
    <Button
      variant="default"
      size="compact-md"
      mt="md"
      leftSection={<IconNotes size={20} aria-hidden />}
      onClick={() => focusWhenThere(() => document.getElementById(NOTES_ID))}
    >
      {t('parking.count', { list: t('parking.ofSession'), count })}
    </Button>
  );
}
