import { useLanguage } from '../../app/session-context';
import { roomAddress } from './room-address';

/** By its name a second press finds the tab that is open. */
const TAB = 'kpi-workshop-room';

/** Opens the room view in a tab of its own, or goes to the one that is open. */
export function useOpenRoom(): () => void {
  const language = useLanguage();
  return () => window.open(`/${roomAddress(language)}`, TAB)?.focus();
}
