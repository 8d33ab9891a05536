import type { AppError } from '../../shared/errors';
import { asAppError } from './as-app-error';
import type { NewPlace } from './document-store';
import type { AppSession } from './session';

/** Writes what the window holds to a new file and goes on there, with whatever is typed meanwhile. */
export async function saveCopy(session: AppSession): Promise<AppError | null> {
  const { open } = session.documents.getState();
  if (!open) return null;
  const { handle, workshop } = open;
  try {
    const copy = await session.api['workshops.save-copy']({ handle, workshop });
    if (session.documents.getState().open?.handle !== handle) return null;
    goOnIn(session, { handle: copy.handle, fileName: copy.fileName, saved: { workshop, stamp: copy.stamp } });
    session.notify({ message: 'copySaved', values: { file: copy.fileName } });
    return null;
  } catch (error) {
    return asAppError(error);
  }
}

/**
 * After a conflict: goes on in the copy that the backend has made of our version, with everything
 * typed since. Answers false where the error names no copy.
 */
export function goOnInConflictCopy(session: AppSession, { details }: AppError): boolean {
  const { open } = session.documents.getState();
  const { copy, copyHandle, copyRevision, copyDigest } = details;
  if (!open || typeof copyHandle !== 'string' || typeof copyDigest !== 'string') return false;
  const stamp = { revision: Number(copyRevision), digest: copyDigest };
  goOnIn(session, { handle: copyHandle, fileName: String(copy), saved: { ...open.saved, stamp } });
  return true;
}

function goOnIn({ documents, view }: AppSession, place: NewPlace): void {
  documents.moveTo(place);
  view.setState(({ route }) => ({
    route: route.screen === 'workshop' ? { ...route, handle: place.handle } : route,
    leavingTo: null,
  }));
}
