import { useCallback } from 'react';
import { setVotes, votesFor } from '../../../../shared/domain/edits/votes';
import { useSession } from '../../../app/session-context';

/** Adds to the votes of a KPI, or takes from them, down to none. */
export function useVote(kpiId: string) {
  const { documents } = useSession();
  return useCallback(
    (by: 1 | -1) =>
      documents.editSession((session) => setVotes(session, kpiId, votesFor(session, kpiId) + by)),
    [documents, kpiId],
  );
}
