import { useLanguage, useSession, useSettings } from '../../app/session-context';
import { roomAddress } from './room-address';

/** By its name a second press finds the tab that is open. */
const TAB = 'kpi-workshop-room';

/** Shows the room view in a window of its own: by the shell where it can, else as a tab of the browser. */
export function useOpenRoom() {
  const { api } = useSession();
  const language = useLanguage();
  const isByShell = useSettings(({ host }) => host.can.showRoom);

  function open(): void {
    // Where no window opens, nobody sees one; the room view can still be shown over this window.
    if (isByShell) void api['room.show']({}).catch(() => undefined);
    else window.open(`/${roomAddress(language)}`, TAB)?.focus();
  }

  return { open, isByShell };
}
