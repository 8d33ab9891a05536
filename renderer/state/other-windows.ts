import type { Unsubscribe } from '../../shared/contract/calls';
import { hasUnsavedEdits, type OpenDocument } from './document-store';
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
  const before = placeBehind(session, handle, digest);
  if (!before) return;
  const opened = await session.api['workshops.open']({ handle }).catch(() => null);
  if (!opened) return;
  const { digest: read } = opened.stamp;
  // Someone may have typed while the file was read.
  const now = placeBehind(session, handle, read);
  if (!now) return;
  // A later save may have landed meanwhile; then this is what the file said before it.
  if (now.saved !== before.saved) return takeOver(session, handle, read, notice);
  // A clock that another window keeps is saved every minute: nothing to speak of, or to lose undo steps over.
  if (!session.documents.refresh(opened)) session.notify(notice(opened.fileName));
}

/** The workshop on screen, where it is this one, says something else than the file, and nothing is unsaved. */
function placeBehind({ documents }: AppSession, handle: string, digest: string | null): OpenDocument | null {
  const shown = documents.getState().open;
  if (shown?.handle !== handle || shown.saved.stamp.digest === digest) return null;
  // The letters that a field still holds are edits too.
  documents.settle();
  const { open } = documents.getState();
  return open && !hasUnsavedEdits(open) ? open : null;
}
