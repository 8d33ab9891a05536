import { useEffect, useState } from 'react';
import { useOpen, useSession, useWorkshop } from '../../../app/session-context';
import { findOriginal } from './end-rehearsal';

/** The handle of the workshop that the open rehearsal is a copy of: null where it is gone, undefined until that is known. */
export function useOriginal(): string | null | undefined {
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  const rehearsalOf = useWorkshop((workshop) => workshop.rehearsalOf);
  const [original, setOriginal] = useState<string | null>();

  useEffect(() => {
    void findOriginal(session, handle, rehearsalOf).then(setOriginal);
  }, [session, handle, rehearsalOf]);

  return original;
}
