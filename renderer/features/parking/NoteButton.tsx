import { ActionIcon } from '@mantine/core';
import { IconNotes } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useInterface, useSession } from '../../app/session-context';
import { useFunctionKey } from '../../ui/use-function-key';
import { NoteDialog } from './NoteDialog';
import { NOTE_KEY, nextList } from './note-lists';
import { useEscapeFirst } from './use-escape-first';
import { useTopLayer } from './use-top-layer';
import { useWayBack } from './use-way-back';

/**
 * Opens the dialog for a note, by button and by key, over whatever step, dialog or room view. The key
 * again goes to the next list.
 */
export function NoteButton() {
  const { t } = useTranslation();
  const { view } = useSession();
  const list = useInterface((state) => state.openNoteList);
  const close = () => view.setState({ openNoteList: null });
  const { layer, rise } = useTopLayer(close);

  useFunctionKey(NOTE_KEY, () => {
    // Where the room view has come to lie over the dialog, it comes up again first.
    const isCovered = rise() && list !== null;
    view.setState({ openNoteList: isCovered ? list : nextList(list) });
  });
  useWayBack(view, list !== null);
  useEscapeFirst(list !== null, close);

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
      {list && <NoteDialog key={layer ? 'room' : 'window'} list={list} layer={layer} onClose={close} />}
    </>
  );
}
