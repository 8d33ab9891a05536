import { useEffect, useState } from 'react';
import type { WorkshopEntry } from '../../../../shared/contract/contract';
import { useSession, useWorkshop } from '../../../app/session-context';
import { originalOf } from './end-rehearsal';

/** The workshop that the open rehearsal is a copy of: null where it is gone, undefined until that is known. */
export function useOriginal(): WorkshopEntry | null | undefined {
  const { api } = useSession();
  const rehearsalOf = useWorkshop((workshop) => workshop.rehearsalOf);
  const [original, setOriginal] = useState<WorkshopEntry | null>();

  useEffect(() => {
    api['workshops.list']({}).then(
      ({ workshops }) => setOriginal(originalOf({ rehearsalOf }, workshops)),
      // The list of all workshops says for itself what is wrong with the folder.
      () => setOriginal(null),
    );
  }, [api, rehearsalOf]);

  return original;
}
