import { useCallback } from 'react';
import type { KpiPatch } from '../../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useKpiEdit } from '../kpi-fields';
import { editLabel } from './edit-label';
import type { TableEditing } from './columns';

/** Changes the cell that is being edited; everything until it is left joins by its pauses, as in a field. */
export function useCellEdit({ kpiId, column, stepKey }: Pick<TableEditing, 'kpiId' | 'column' | 'stepKey'>) {
  const change = useKpiEdit(kpiId);
  const label = editLabel(column);
  return useCallback(
    (patch: (kpi: Kpi) => KpiPatch) => change(patch, stepKey, label),
    [change, stepKey, label],
  );
}
