import { useCallback } from 'react';
import { type ActualNote, noteActuals } from '../../../shared/domain/edits/actuals';
import { useEdit } from '../../app/use-edit';

/** Notes values as one step to undo; with a key, what is typed in one go is one step. */
export function useNoteValues() {
  const edit = useEdit();
  return useCallback(
    (notes: readonly ActualNote[], coalesceKey?: string) => {
      const at = new Date().toISOString();
      edit('actual', (design) => noteActuals(design, notes, at), coalesceKey);
    },
    [edit],
  );
}
