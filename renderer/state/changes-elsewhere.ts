import type { Timers } from './autosave';
import { hasUnsavedEdits } from './document-store';
import { takeOver } from './other-windows';
import type { AppSession } from './session';

/** How often an open workshop's file is looked at; a folder on a network tells of no change by itself. */
export const LOOK_MS = 3_000;

export interface ChangesElsewhere {
  /** Looks at once, as when people come back to the window. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Notices that the open workshop's file was changed by another program (a command, a synced folder) and shows
 * what it says by then, as long as nothing is unsaved here.
 */
export function followChangesElsewhere(session: AppSession, timers: Timers): ChangesElsewhere {
  const { api, documents } = session;
  let timer: unknown;
  let isStopped = false;

  let looking: Promise<void> | null = null;

  /** One look at a time: each that finds an older file would keep a copy of its own. */
  function look(): Promise<void> {
    looking ??= lookOnce().finally(() => (looking = null));
    return looking;
  }

  async function lookOnce(): Promise<void> {
    const { open } = documents.getState();
    if (!open || hasUnsavedEdits(open)) return;
    const { handle } = open;
    // A file that cannot be looked at is nothing to speak of before something is to be saved.
    const { digest } = await api['workshops.digest']({ handle }).catch(() => ({ digest: null }));
    if (digest === null) return;
    await takeOver(session, handle, digest, (file) => ({ message: 'changedElsewhere', values: { file } }));
  }

  function lookLater(): void {
    timers.clear(timer);
    if (isStopped || documents.getState().open === null) return;
    timer = timers.set(() => void look().finally(lookLater), LOOK_MS);
  }

  const unsubscribe = documents.subscribe(({ open }, { open: before }) => {
    if (open?.handle !== before?.handle) lookLater();
  });

  return {
    look,
    stop() {
      isStopped = true;
      unsubscribe();
      timers.clear(timer);
    },
  };
}
