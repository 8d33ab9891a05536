import { useCallback } from 'react';
import type { Design } from '../../shared/domain/schema/design';
import type { EditLabel } from '../state/history';
import { useSession } from './session-context';

/** Changes the open workshop's design; `coalesceKey` joins the typing of one field into one step. */
export function useEdit() {
  const { documents } = useSession();
  return useCallback(
    (label: EditLabel, change: (design: Design) => Design, coalesceKey?: string) =>
      documents.edit(label, change, coalesceKey),
    [documents],
  );
}
