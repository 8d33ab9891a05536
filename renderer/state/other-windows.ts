import type { Unsubscribe } from '../../shared/contract/calls';
import type { OpenedWorkshop } from '../../shared/contract/contract';
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
  const copy = isSuccessor(opened, now) ? undefined : await keptAsCopy(session, now);
  if (copy === null || placeBehind(session, handle, read)?.saved !== before.saved) return;
  // A clock that another window keeps is saved every minute: nothing to speak of, or to lose undo steps over.
  const isSilent = session.documents.refresh(opened);
  if (copy !== undefined) session.notify(replaced(opened.fileName, copy));
  else if (!isSilent) session.notify(notice(opened.fileName));
}

/**
 * Whether a file was saved after what is on screen. A program that syncs folders may have put back an older
 * file, or one of another workshop, and nothing of what was there before is in that.
 */
function isSuccessor({ workshop, stamp }: OpenedWorkshop, { saved }: OpenDocument): boolean {
  return workshop.id === saved.workshop.id && stamp.revision > saved.stamp.revision;
}

/** Puts what is on screen beside the file that took its place; null where that fails, and it has to stay on screen. */
async function keptAsCopy({ api }: AppSession, { handle, workshop }: OpenDocument): Promise<string | null> {
  return api['workshops.save-copy']({ handle, workshop }).then(
    ({ fileName }) => fileName,
    () => null,
  );
}

function replaced(file: string, copy: string): Notice {
  return { message: 'replacedElsewhere', values: { file, copy }, stays: true };
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
