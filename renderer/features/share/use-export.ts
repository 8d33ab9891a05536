import { useCallback, useRef, useState } from 'react';
import type { RunOptions } from '../../../shared/contract/calls';
import type { AppApi } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import { hasUnsavedEdits } from '../../state/document-store';
import type { AppSession } from '../../state/session';
import { type HandoutNote, noteHandouts } from './note-handouts';

/** One way to make files of the workshop that is open. */
export interface Export<Wish, Progress, Made> {
  /** What is told before the first word of the backend. */
  readonly start: Progress;
  make(api: AppApi, handle: string, wish: Wish, options: RunOptions<Progress>): Promise<Made>;
  /** What the record keeps of it. */
  handouts(made: Made, wish: Wish): readonly HandoutNote[];
}

/** Saves everything, has the files made from that revision, and notes them in the record. */
export function useExport<Wish, Progress, Made>(kind: Export<Wish, Progress, Made>) {
  const session = useSession();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [made, setMade] = useState<{ readonly it: Made; readonly wish: Wish } | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const abort = useRef<AbortController | null>(null);

  const cancel = useCallback(() => abort.current?.abort(), []);

  async function make(wish: Wish) {
    setError(null);
    setMade(null);
    setProgress(kind.start);
    abort.current = new AbortController();
    try {
      const options = { signal: abort.current.signal, onProgress: setProgress };
      setMade({ it: await exportSaved(session, kind, wish, options), wish });
    } catch (reason) {
      setError(asAppError(reason));
    } finally {
      setProgress(null);
    }
  }

  /** What was made, as long as what is asked for now is of that sort. */
  const madeIf = (isAsked: (wish: Wish) => boolean) => (made && isAsked(made.wish) ? made.it : null);

  return { progress, madeIf, error, make, setError, cancel };
}

async function exportSaved<Wish, Progress, Made>(
  session: AppSession,
  kind: Export<Wish, Progress, Made>,
  wish: Wish,
  options: RunOptions<Progress>,
): Promise<Made> {
  await session.autosave.flush();
  const { open } = session.documents.getState();
  const state = session.autosave.state.getState();
  if (!open || hasUnsavedEdits(open)) throw state.kind === 'failed' ? state.error : new AppError('internal');
  const made = await kind.make(session.api, open.handle, wish, options);
  noteHandouts(session, open, kind.handouts(made, wish));
  return made;
}
