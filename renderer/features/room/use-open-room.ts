import { useLanguage, useSession, useSettings } from '../../app/session-context';
import type { RoomFeed } from './feed/room-feed';
import { roomAddress } from './room-address';

/** By its name a second press finds the tab that is open, as long as it was opened from this very tab. */
const TAB = 'kpi-workshop-room';

/** Shows the room view in a window of its own: by the shell where it can, else as a tab of the browser. */
export function useOpenRoom(isRoomOpen: RoomFeed['isRoomOpen']) {
  const { api, notify } = useSession();
  const language = useLanguage();
  const isByShell = useSettings(({ host }) => host.can.showRoom);

  function open(): void {
    if (isByShell) void api['room.show']({}).catch(() => notify({ message: 'roomNotOpened' }));
    else void showTab();
  }

  async function showTab(): Promise<void> {
    // No browser lets a tab bring forward one that another tab opened.
    if (!isOpener() && (await isRoomOpen())) notify({ message: 'roomElsewhere' });
    else openTab();
  }

  function openTab(): void {
    const tab = window.open(`/${roomAddress(language)}`, TAB);
    if (tab) {
      sessionStorage.setItem(TAB, 'opened');
      tab.focus();
    } else notify({ message: 'roomBlocked', stays: true });
  }

  return { open, isByShell };
}

/** Kept over a reload, as the browser keeps its own memory of the name. */
function isOpener(): boolean {
  return sessionStorage.getItem(TAB) !== null;
}
