import { useState } from 'react';
import type { AppError } from '../../shared/errors';
import { asAppError } from '../state/session';
import { useSession } from './session-context';

/** Writes what the window holds to a new file and goes on working there. */
export function useSaveCopy() {
  const session = useSession();
  const [copyError, setCopyError] = useState<AppError | null>(null);

  async function save() {
    const { open } = session.documents.getState();
    const { route } = session.view.getState();
    if (!open || route.screen !== 'workshop') return;
    try {
      const copy = await session.api['workshops.save-copy']({ handle: open.handle, workshop: open.workshop });
      session.show(copy);
      session.go({ ...route, handle: copy.handle });
      session.notify({ message: 'copySaved', values: { file: copy.fileName } });
    } catch (reason) {
      setCopyError(asAppError(reason));
    }
  }

  return { saveCopy: () => void save(), copyError };
}
