import { ActionIcon } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInterface, useSession } from '../../app/session-context';
import { useFunctionKey } from '../../ui/use-function-key';
import { NoteDialog } from './NoteDialog';
import { NOTE_KEY, nextList } from './note-lists';

/** Opens the dialog for a note, by button and by key, over whatever step. The key again goes to the next list. */
export function NoteButton() {
  const { t } = useTranslation();
  const { view } = useSession();
  const list = useInterface((state) => state.openNoteList);

  useFunctionKey(NOTE_KEY, () => view.setState({ openNoteList: nextList(list) }));

  return (
    <>
      <ActionIcon
        aria-label={t('parking.open')}
        title={t('clock.withKey', { action: t('parking.open'), key: NOTE_KEY })}
        aria-keyshortcuts={NOTE_KEY}
        onClick={() => view.setState({ openNoteList: nextList(null) })}
      >
        <IconNotes size={20} />
      </ActionIcon>
      {list && <NoteDialog list={list} />}
    </>
  );
}
