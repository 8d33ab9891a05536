import type { WorkshopEntry } from '../../../../shared/contract/contract';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { AppError } from '../../../../shared/errors';
import { asAppError } from '../../../state/as-app-error';
import type { AppSession } from '../../../state/session';
import { madeOf } from './rehearse';

/** The handle of the workshop that a rehearsal leads back to; null where it is gone. */
export async function findOriginal(
  { api }: AppSession,
  rehearsal: string,
  rehearsalOf: Workshop['rehearsalOf'],
): Promise<string | null> {
  const handle = madeOf(rehearsal);
  const isThere = async (one: string) =>
    api['workshops.open']({ handle: one }).then(
      ({ workshop }) => workshop.id === rehearsalOf,
      () => false,
    );
  if (handle !== undefined && (await isThere(handle))) return handle;
  // The list of all workshops says for itself what is wrong with the folder.
  const entries = await api['workshops.list']({}).then(
    ({ workshops }) => workshops,
    () => [],
  );
  return originalOf({ rehearsalOf }, entries)?.handle ?? null;
}

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

interface Ending {
  /** Where to go; null for the list of all workshops. */
  readonly original: string | null;
  readonly bins: boolean;
  /** What went wrong, in the person's language. */
  readonly sentence: (error: AppError) => string;
}

/** Goes back to the real workshop, or to all of them where it is gone, and bins the copy if that is wanted. */
export async function endRehearsal(session: AppSession, { original, bins, sentence }: Ending): Promise<void> {
  const { open } = session.documents.getState();
  if (!open) return;
  const left = hasLeft(session, open.handle);
  session.go(original ? { screen: 'workshop', handle: original, step: 'prepare' } : { screen: 'home' });
  // What could not be saved is asked about on the way out, and a copy with news in it is not binned unasked.
  if ((await left) && bins) await bin(session, open, sentence);
}

/** Whether the rehearsal was left, with autosave done with its file, or people were asked and may stay. */
function hasLeft({ documents, view }: AppSession, handle: string): Promise<boolean> {
  return new Promise((resolve) => {
    const stops = [
      documents.subscribe(({ open }) => open?.handle !== handle && settle(true)),
      view.subscribe(({ leavingTo }) => leavingTo !== null && settle(false)),
    ];
    function settle(isLeft: boolean) {
      for (const stop of stops) stop();
      resolve(isLeft);
    }
  });
}

/** People are in another workshop by now, so what goes wrong is told in a notice. */
async function bin(
  { api, notify }: AppSession,
  { handle, fileName: file }: { readonly handle: string; readonly fileName: string },
  sentence: Ending['sentence'],
): Promise<void> {
  const sayFailed = (message: 'rehearsalNotBinned' | 'rehearsalNotRestored') => (reason: unknown) =>
    notify({ message, values: { file, reason: sentence(asAppError(reason)) }, stays: true });

  async function bringBack(binned: string) {
    const restored = await api['workshops.restore-deleted']({ binned });
    notify({ message: 'restored', values: { file: restored.fileName } });
  }

  try {
    const { binned } = await api['workshops.delete']({ handle });
    const undo = () => void bringBack(binned).catch(sayFailed('rehearsalNotRestored'));
    notify({ message: 'deleted', values: { file }, undo });
  } catch (reason) {
    // Another window was faster.
    if (asAppError(reason).code !== 'not-found') sayFailed('rehearsalNotBinned')(reason);
  }
}
