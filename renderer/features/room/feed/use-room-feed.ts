import { useEffect, useState } from 'react';
import { useSession } from '../../../app/session-context';
import type { AppSession } from '../../../state/session';
import { afterPaint } from '../../../ui/after-paint';
import { drawPicture } from '../picture/draw-picture';
import { openRoomChannel } from '../picture/room-channel';
import type { FocusedPlace } from '../picture/room-subject';
import { placeOfElement } from './focused-place';
import { createRoomFeed, type RoomFeed } from './room-feed';

const USES = ['pointerdown', 'keydown', 'focus'] as const;

/** The window's end of the line to the room, for as long as a workshop is open in it. */
export function useRoomFeed(): RoomFeed {
  const session = useSession();
  const [{ feed, follow }] = useState(() => feedFrom(session));
  useEffect(follow, [follow]);
  return feed;
}

function feedFrom(session: AppSession) {
  let place: FocusedPlace = { row: null, kpiId: null };
  const feed = createRoomFeed({
    id: session.newId(),
    openChannel: openRoomChannel,
    draw: () => pictureOf(session, place),
    afterFrame: afterPaint,
    wait: (work, milliseconds) => void window.setTimeout(work, milliseconds),
  });
  const onFocus = ({ target }: FocusEvent) => {
    place = placeOfElement(target) ?? place;
    feed.changed();
  };

  function follow() {
    const unsubscribes = [
      session.documents.subscribe(feed.changed),
      session.view.subscribe(feed.changed),
      session.settings.subscribe(feed.changed),
    ];
    document.addEventListener('focusin', onFocus);
    USES.forEach((use) => window.addEventListener(use, feed.used, { capture: true }));
    const stop = feed.start();
    return () => {
      unsubscribes.forEach((unsubscribe) => unsubscribe());
      document.removeEventListener('focusin', onFocus);
      USES.forEach((use) => window.removeEventListener(use, feed.used, { capture: true }));
      stop();
    };
  }

  return { feed, follow };
}

function pictureOf({ documents, view, settings }: AppSession, place: FocusedPlace) {
  const { open } = documents.getState();
  const seen = view.getState();
  if (!open || seen.route.screen !== 'workshop') return null;
  const { language } = settings.getState().preferences;
  return drawPicture({ workshop: open.workshop, step: seen.route.step, view: seen, language, place });
}
