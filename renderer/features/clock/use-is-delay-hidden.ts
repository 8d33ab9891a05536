import { useSettings } from '../../app/session-context';

/** Whether the bar, which others may see, keeps to itself how late the session is. */
export function useIsDelayHidden(): boolean {
  return useSettings(({ preferences }) => preferences.hidesDelay === true);
}
