import { useCallback } from 'react';
import { type ActualNote, noteActuals } from '../../../shared/domain/edits/actuals';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';

/** Notes values as one step to undo; with a key, what is typed in one go is one step. */
export function useNoteValues() {
  const edit = useEdit();
  const { now } = useSession();
  return useCallback(
    (notes: readonly ActualNote[], coalesceKey?: string) => {
      const at = now();
      edit('actual', (design) => noteActuals(design, notes, at), coalesceKey);
    },
    [edit, now],
  );
}
