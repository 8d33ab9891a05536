import { useCallback } from 'react';
import { useSession } from '../../app/session-context';
import type { Editing } from './grid-cell';

/** Takes back what was typed into a cell since it was opened, and nothing before that. */
export function useTakeBack() {
  const { documents } = useSession();
  return useCallback(
    ({ kpiId, stepKey }: Pick<Editing<string>, 'kpiId' | 'stepKey'>) => {
      // The letters that the field still holds are to be taken back as well.
      documents.settle();
      const isOfCell = () =>
        documents.getState().open?.history.past.at(-1)?.coalesceKey === `${kpiId}.${stepKey}`;
      while (isOfCell()) documents.undo();
    },
    [documents],
  );
}
