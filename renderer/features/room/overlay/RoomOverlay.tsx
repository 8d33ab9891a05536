import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { NOTE_KEY } from '../../parking/note-lists';
import type { RoomFeed } from '../feed/room-feed';
import { isBlankLetter } from '../room-keys';
import { RoomScreen } from '../screen/RoomScreen';
import styles from './room-overlay.module.css';
import { useCardKeys } from './use-card-keys';
import { useRecentMove } from './use-recent-move';

const STAY_ALIVE: readonly string[] = ['F9', NOTE_KEY];

/** The room view over the whole window, for a single or mirrored display. */
export function RoomOverlay({ feed }: { readonly feed: RoomFeed }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { picture, isBlank } = useStore(feed.state);
  const lead = useCardKeys();
  const { isRecent, listeners } = useRecentMove();
  const close = () => feed.showHere(false);

  // A modal dialog lies over everything, other dialogs included, and gives the focus back to where it was,
  // if it is closed before it is taken away.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (shown) focusExercise(shown);
    };
  }, []);

  function press(event: KeyboardEvent) {
    // What is noted over the room view is typed there.
    if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
    if (isHandled(event.nativeEvent)) event.preventDefault();
    // The window below lies still, but for its clock, for what people note and for saving.
    if (!isForBelow(event.nativeEvent)) event.nativeEvent.stopImmediatePropagation();
  }

  function isHandled(event: globalThis.KeyboardEvent): boolean {
    if (event.key === 'Escape') close();
    else if (isBlankLetter(event)) feed.blank(!isBlank);
    else return lead(event);
    return true;
  }

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.overlay}
      aria-label={t('room.title')}
      tabIndex={-1}
      data-moved={isRecent}
      // A dialog of the window below listens to Escape everywhere, except here.
      data-mantine-stop-propagation="true"
      onKeyDown={press}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      {...listeners}
    >
      <RoomScreen picture={picture} isBlank={isBlank} waiting={null} />
      {isRecent && (
        // By keyboard it is Escape; a focus in here would take the keys of an exercise.
        <button type="button" tabIndex={-1} className={styles.back} onClick={close}>
          {t('room.back')}
        </button>
      )}
    </dialog>,
    document.body,
  );
}

function isForBelow(event: globalThis.KeyboardEvent): boolean {
  const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';
  // Left to the browser, it would ask everyone in the room where to save this page.
  return isSave || STAY_ALIVE.includes(event.key);
}

/** The place that had the focus is gone, where people led on to something else over it. */
function focusExercise(closed: HTMLDialogElement): void {
  const place = document.activeElement;
  if (place && place !== document.body && !closed.contains(place)) return;
  document.querySelector<HTMLElement>('#exercise-title')?.focus({ preventScroll: true });
}
