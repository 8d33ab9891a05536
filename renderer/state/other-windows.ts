import type { Unsubscribe } from '../../shared/contract/calls';
import { hasUnsavedEdits } from './document-store';
import type { Notice } from './interface-store';
import type { AppSession } from './session';

/** Hears what other windows save and what the system asks to be opened. */
export function followOtherWindows(session: AppSession): Unsubscribe {
  return session.api['workshops.changes']({}, ({ kind, handle, digest }) => {
    if (kind === 'saved' && handle) void takeOver(session, handle, digest, () => ({ message: 'reloaded' }));
    if (kind === 'requested' && handle)
      session.go({ screen: 'workshop', handle, step: 'prepare', resumes: true });
  });
}

/**
 * Shows what the file says by now, unless there are edits here: those end in a conflict, which is
 * asked about. `notice` names the file and says who was at it.
 */
export async function takeOver(
  session: AppSession,
  handle: string,
  digest: string | null,
  notice: (fileName: string) => Notice,
): Promise<void> {
  if (!isBehind(session, handle, digest)) return;
  const opened = await session.api['workshops.open']({ handle }).catch(() => null);
  // Someone may have typed, or our own save may have landed, while the file was read.
  if (!opened || !isBehind(session, handle, opened.stamp.digest)) return;
  // A clock that another window keeps is saved every minute: nothing to speak of, or to lose undo steps over.
  if (!session.documents.refresh(opened)) session.notify(notice(opened.fileName));
}

function isBehind({ documents }: AppSession, handle: string, digest: string | null): boolean {
  if (documents.getState().open?.saved.stamp.digest === digest) return false;
  // The letters that a field still holds are edits too.
  documents.settle();
  const { open } = documents.getState();
  return open?.handle === handle && !hasUnsavedEdits(open);
}
