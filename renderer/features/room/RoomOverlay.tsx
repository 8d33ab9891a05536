import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { NOTE_KEY } from '../parking/note-lists';
import type { RoomFeed } from './feed/room-feed';
import { isBlankLetter } from './room-keys';
import styles from './room-overlay.module.css';
import { RoomScreen } from './screen/RoomScreen';

const STAY_ALIVE: readonly string[] = ['F9', NOTE_KEY];

/** The room view over the whole window, for a single or mirrored display. */
export function RoomOverlay({ feed }: { readonly feed: RoomFeed }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { picture, isBlank } = useStore(feed.state);
  const close = () => feed.showHere(false);

  // A modal dialog lies over everything, other dialogs included, and gives the focus back to where it was,
  // if it is closed before it is taken away.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  function press(event: KeyboardEvent) {
    // What is noted over the room view is typed there.
    if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
    const action = event.key === 'Escape' ? close : isBlankLetter(event) ? () => feed.blank(!isBlank) : null;
    if (action) event.preventDefault();
    action?.();
    // The window below lies still, but for its clock and for what people note.
    if (!STAY_ALIVE.includes(event.key)) event.nativeEvent.stopImmediatePropagation();
  }

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.overlay}
      aria-label={t('room.title')}
      tabIndex={-1}
      // A dialog of the window below listens to Escape everywhere, except here.
      data-mantine-stop-propagation="true"
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <RoomScreen picture={picture} isBlank={isBlank} waiting={null} />
    </dialog>,
    document.body,
  );
}
