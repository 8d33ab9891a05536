import { useEffect } from 'react';
import { useSession } from '../../../app/session-context';
import { focusWithin } from '../../../ui/focus-within';
import type { GridGround } from '../../../ui/kpi-grid/grid-cell';
import { ACTIVE_CELL, useGridCells } from '../../../ui/kpi-grid/use-grid-cells';
import type { ColumnId } from './columns';

export const TABLE_ID = 'kpi-table';

/** The cells of the KPI table: the KPI that is talked about has the focus, here and on its card. */
export function useTableCells(ground: GridGround<ColumnId>) {
  const { view } = useSession();

  // Who comes back from a card goes on where the card was opened.
  useEffect(() => {
    const hasLostFocus = document.activeElement === document.body;
    if (hasLostFocus && view.getState().discussedKpiId) focusWithin(TABLE_ID, ACTIVE_CELL, 'first');
  }, [view]);

  return useGridCells<ColumnId>({
    ...ground,
    start: () => ({ kpiId: view.getState().discussedKpiId ?? '', column: 'name' }),
    onArrive(kpiId) {
      if (view.getState().discussedKpiId !== kpiId) view.setState({ discussedKpiId: kpiId });
    },
  });
}
