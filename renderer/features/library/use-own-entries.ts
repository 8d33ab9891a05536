import { useEffect, useState } from 'react';
import type { OwnEntries } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import type { OwnEntry } from '../../../shared/library/own-entries';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

const NONE: readonly OwnEntry[] = [];

/** People's own entries as their file has them now. Where it cannot be read, the error and no entries. */
export function useOwnEntries() {
  const { api } = useSession();
  const [own, setOwn] = useState<OwnEntries | null>(null);
  const [removed, setRemoved] = useState<OwnEntry | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    api['library.list']({}).then(setOwn, (reason: unknown) => setError(asAppError(reason)));
  }, [api]);

  async function attempt(change: () => Promise<OwnEntries>, nowRemoved: OwnEntry | null) {
    try {
      setOwn(await change());
      setRemoved(nowRemoved);
      setError(null);
    } catch (reason) {
      setError(asAppError(reason));
    }
  }

  return {
    entries: own?.entries ?? NONE,
    fileName: own?.fileName ?? null,
    /** What was just taken out and can be put back. */
    removed,
    error,
    remove: (entry: OwnEntry) => attempt(() => api['library.remove']({ id: entry.id }), entry),
    putBack: (entry: OwnEntry) => attempt(() => api['library.keep']({ entry }), null),
  };
}
