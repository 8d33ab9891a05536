import { useCallback } from 'react';
import type { SessionClock } from '../../../shared/domain/schema/session';
import { useSession } from '../../app/session-context';

/** Changes the session's clock; what leaves it as it is leaves nothing to save. */
export function useClockEdit() {
  const { documents } = useSession();
  return useCallback(
    (change: (clock: SessionClock) => SessionClock) => {
      const before = documents.getState().open?.workshop.session.clock;
      if (!before) return;
      const after = change(before);
      if (after !== before) documents.editSession((session) => ({ ...session, clock: after }));
    },
    [documents],
  );
}
