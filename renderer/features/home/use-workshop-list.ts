import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkshopEntry } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';

interface WorkshopList {
  /** Null until the first answer. */
  readonly entries: readonly WorkshopEntry[] | null;
  readonly error: AppError | null;
  reload(): void;
}

/** The workshops in the folder, kept up to date with what other windows and programs do there. */
export function useWorkshopList(): WorkshopList {
  const { api } = useSession();
  const [entries, setEntries] = useState<readonly WorkshopEntry[] | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const asked = useRef(0);
  const reload = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    api['workshops.list']({}).then(
      ({ workshops }) => {
        // Answers may overtake each other; only the last question counts.
        if (turn !== asked.current) return;
        setEntries(workshops);
        setError(null);
      },
      (reason: unknown) => setError(asAppError(reason)),
    );
  }, [api]);

  useEffect(() => {
    reload();
    return api['workshops.changes']({}, (change) => {
      if (change.kind !== 'requested') reload();
    });
  }, [api, reload]);

  return { entries, error, reload };
}
