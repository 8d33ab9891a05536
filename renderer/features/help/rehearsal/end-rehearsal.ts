import type { WorkshopEntry } from '../../../../shared/contract/contract';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { AppSession } from '../../../state/session';

/** The workshop that a rehearsal is a copy of; of several files of one workshop, the one changed last. */
export function originalOf(
  { rehearsalOf }: Pick<Workshop, 'rehearsalOf'>,
  entries: readonly WorkshopEntry[],
): WorkshopEntry | null {
  const found = entries
    .filter((entry) => entry.workshopId !== undefined && entry.workshopId === rehearsalOf)
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt));
  return found[0] ?? null;
}

/** Goes back to the real workshop, or to all of them where it is gone, and bins the copy if that is wanted. */
export async function endRehearsal(
  session: AppSession,
  original: WorkshopEntry | null,
  bins: boolean,
): Promise<void> {
  const { open } = session.documents.getState();
  if (!open) return;
  const isSaved = await session.autosave.flush();
  const left = hasLeft(session, open.handle);
  session.go(
    original ? { screen: 'workshop', handle: original.handle, step: 'prepare' } : { screen: 'home' },
  );
  // What could not be saved is asked about on the way out, and a copy with news in it is not binned unasked.
  if (!isSaved || !bins) return;
  await left;
  await bin(session, open.handle, open.fileName);
}

/** Autosave must be done with a file before that goes away. */
function hasLeft({ documents }: AppSession, handle: string): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = documents.subscribe(({ open }) => {
      if (open?.handle === handle) return;
      unsubscribe();
      resolve();
    });
  });
}

async function bin(session: AppSession, handle: string, file: string): Promise<void> {
  const { binned } = await session.api['workshops.delete']({ handle });
  const bringBack = async () => {
    const restored = await session.api['workshops.restore-deleted']({ binned });
    session.notify({ message: 'restored', values: { file: restored.fileName } });
  };
  session.notify({ message: 'deleted', values: { file }, undo: () => void bringBack() });
}
