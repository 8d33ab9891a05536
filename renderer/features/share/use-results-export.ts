import { useRef, useState } from 'react';
import type { ExportedFile, Paper } from '../../../shared/contract/contract';
import type { Language } from '../../../shared/domain/schema/primitives';
import { AppError } from '../../../shared/errors';
import { useSession } from '../../app/session-context';
import { hasUnsavedEdits } from '../../state/document-store';
import { asAppError } from '../../state/as-app-error';
import type { AppSession } from '../../state/session';

/** How a person wants the workbook. */
export interface ResultsWish {
  readonly language: Language;
  readonly paper: Paper;
  readonly withScorecard: boolean;
}

export type ExportStage = 'reading' | 'building' | 'writing';

/** Saves everything, has the workbook made from that revision, and notes it in the record. */
export function useResultsExport() {
  const session = useSession();
  const [stage, setStage] = useState<ExportStage | null>(null);
  const [exported, setExported] = useState<ExportedFile | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const abort = useRef<AbortController | null>(null);

  async function make(wish: ResultsWish) {
    setError(null);
    setExported(null);
    setStage('reading');
    abort.current = new AbortController();
    try {
      const file = await exportSaved(session, wish, abort.current.signal, setStage);
      setExported(file);
    } catch (reason) {
      setError(asAppError(reason));
    } finally {
      setStage(null);
    }
  }

  return { stage, exported, error, make, setError, cancel: () => abort.current?.abort() };
}

async function exportSaved(
  session: AppSession,
  wish: ResultsWish,
  signal: AbortSignal,
  onStage: (stage: ExportStage) => void,
): Promise<ExportedFile> {
  await session.autosave.flush();
  const { open } = session.documents.getState();
  const state = session.autosave.state.getState();
  if (!open || hasUnsavedEdits(open)) throw state.kind === 'failed' ? state.error : new AppError('internal');
  const { handle } = open;
  const file = await session.api['results.export'](
    { handle, ...wish },
    { signal, onProgress: ({ stage }) => onStage(stage) },
  );
  const now = session.documents.getState().open;
  // A read-only workshop stays as it is, and another one that was opened meanwhile has nothing to do with it.
  if (now?.handle !== handle || now.isReadOnly) return file;
  session.documents.appendToRecord((record) => ({
    ...record,
    handouts: [
      ...record.handouts,
      {
        id: session.newId(),
        kind: 'results',
        fileName: file.fileName,
        language: wish.language,
        revision: open.saved.stamp.revision,
        at: new Date().toISOString(),
      },
    ],
  }));
  return file;
}
