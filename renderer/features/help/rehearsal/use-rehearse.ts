import { useState } from 'react';
import { useOpen, useLanguage, useSession } from '../../../app/session-context';
import type { AppError } from '../../../../shared/errors';
import { asAppError } from '../../../state/as-app-error';
import { rehearse } from './rehearse';

/** Makes a rehearsal of the open workshop and goes there. */
export function useRehearse() {
  const session = useSession();
  const language = useLanguage();
  const handle = useOpen((open) => open.handle);
  const [isMaking, setMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  async function start() {
    if (isMaking) return;
    setMaking(true);
    setError(null);
    try {
      await rehearse(session, handle, language);
    } catch (reason) {
      setError(asAppError(reason));
    } finally {
      setMaking(false);
    }
  }

  return { start, isMaking, error };
}
