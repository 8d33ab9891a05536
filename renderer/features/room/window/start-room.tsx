import type { Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../../../shared/i18n/i18n';
import { openRoomChannel } from '../picture/room-channel';
import { isRoomAddress, languageInAddress, roomAddress } from '../room-address';
import { followRoom } from './room-follower';
import { RoomWindow } from './RoomWindow';

/** Draws the room view: no session, no workshop, no calls, only what the facilitator's window tells. */
export function startRoom(root: Root): void {
  const i18n = createI18n(languageInAddress(location.hash));
  const follower = followRoom(openRoomChannel(), crypto.randomUUID());
  follower.state.subscribe(({ picture }) => {
    if (!picture || picture.language === i18n.language) return;
    void i18n.changeLanguage(picture.language);
    // A reload waits in the language of the session.
    history.replaceState(null, '', roomAddress(picture.language));
  });
  window.addEventListener('pagehide', follower.leave);
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  window.addEventListener('hashchange', () => {
    if (!isRoomAddress(location.hash)) location.reload();
  });
  root.render(
    <I18nextProvider i18n={i18n}>
      <RoomWindow follower={follower} />
    </I18nextProvider>,
  );
}
