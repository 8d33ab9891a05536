import { useLanguage, useSession, useSettings } from '../../app/session-context';
import { roomAddress } from './room-address';

/** By its name a second press finds the tab that is open. */
const TAB = 'kpi-workshop-room';

/** Shows the room view in a window of its own: by the shell where it can, else as a tab of the browser. */
export function useOpenRoom() {
  const { api, notify } = useSession();
  const language = useLanguage();
  const isByShell = useSettings(({ host }) => host.can.showRoom);

  function open(): void {
    if (isByShell) void api['room.show']({}).catch(() => notify({ message: 'roomNotOpened' }));
    else openTab();
  }

  function openTab(): void {
    const tab = window.open(`/${roomAddress(language)}`, TAB);
    if (tab) tab.focus();
    else notify({ message: 'roomBlocked', stays: true });
  }

  return { open, isByShell };
}
