import { useCallback } from 'react';
import type { KpiPatch } from '../../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useSession } from '../../../app/session-context';
import { useKpiEdit } from '../kpi-fields';
import { editLabel } from './edit-label';
import type { Editing } from './editing';

/** Changes the cell that is being edited; everything until it is left joins by its pauses, as in a field. */
export function useCellEdit({ kpiId, column, stepKey }: Pick<Editing, 'kpiId' | 'column' | 'stepKey'>) {
  const change = useKpiEdit(kpiId);
  const label = editLabel(column);
  return useCallback(
    (patch: (kpi: Kpi) => KpiPatch) => change(patch, stepKey, label),
    [change, stepKey, label],
  );
}

/** Takes back what was typed into a cell since it was opened, and nothing before that. */
export function useTakeBack() {
  const { documents } = useSession();
  return useCallback(
    ({ kpiId, stepKey }: Pick<Editing, 'kpiId' | 'stepKey'>) => {
      // The letters that the field still holds are to be taken back as well.
      documents.settle();
      const isOfCell = () =>
        documents.getState().open?.history.past.at(-1)?.coalesceKey === `${kpiId}.${stepKey}`;
      while (isOfCell()) documents.undo();
    },
    [documents],
  );
}
