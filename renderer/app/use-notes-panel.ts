import { useMediaQuery } from '@mantine/hooks';
import { updatePreferences } from '../state/settings-store';
import { useInterface, useSession, useSettings } from './session-context';

/** Whether the notes are open: a preference where there is room, a passing wish where there is not. */
export function useNotesPanel() {
  const session = useSession();
  const isNarrow = useMediaQuery('(max-width: 1099px)', false, { getInitialValueInEffect: false });
  const isPreferred = useSettings((state) => state.preferences.sidePanelOpen);
  const isOverlaid = useInterface((state) => state.areNotesOverlaid);
  const isOpen = isNarrow ? isOverlaid : isPreferred;

  function toggle() {
    if (isNarrow) session.view.setState({ areNotesOverlaid: !isOverlaid });
    else void updatePreferences(session.settings, session.api, { sidePanelOpen: !isPreferred });
  }

  return { isOpen, toggle };
}
