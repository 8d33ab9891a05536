import { useState } from 'react';
import type { AppError } from '../../shared/errors';
import { saveCopy } from '../state/copies';
import { useSession } from './session-context';

/** "Save a copy" as a button needs it: once at a time, and its own trouble told. */
export function useSaveCopy() {
  const session = useSession();
  const [isCopying, setCopying] = useState(false);
  const [copyError, setCopyError] = useState<AppError | null>(null);

  async function copy() {
    setCopying(true);
    setCopyError(await saveCopy(session));
    setCopying(false);
  }

  return { saveCopy: () => void copy(), isCopying, copyError };
}
