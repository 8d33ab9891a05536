import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useSession } from '../../../app/session-context';
import { focusWithin } from '../../../ui/focus-within';
import type { CellPosition } from './cell-moves';
import type { ColumnId, KpiColumn } from './columns';
import type { CellAddress, Editing } from './editing';
import { revealCell } from './reveal-cell';

export interface TableGround {
  readonly table: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Kpi[];
  readonly columns: readonly KpiColumn[];
}

export type TableCells = ReturnType<typeof useTableCells>;

export const TABLE_ID = 'kpi-table';
const ACTIVE_CELL = '[data-column][tabindex="0"]';

/** Which cell has the focus, or would get it, and which one is being changed. */
export function useTableCells({ table, rows, columns }: TableGround) {
  const { view } = useSession();
  const [address, setAddress] = useState<CellAddress>(() => ({
    kpiId: view.getState().discussedKpiId ?? '',
    column: 'name',
  }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const editings = useRef(0);

  // Who comes back from a card goes on where the card was opened.
  useEffect(() => {
    const hasLostFocus = document.activeElement === document.body;
    if (hasLostFocus && view.getState().discussedKpiId) focusWithin(TABLE_ID, ACTIVE_CELL, 'first');
  }, [view]);

  const active: CellPosition = {
    row: Math.max(
      rows.findIndex(({ id }) => id === address.kpiId),
      0,
    ),
    column: Math.max(
      columns.findIndex(({ id }) => id === address.column),
      0,
    ),
  };

  function goTo({ row, column }: CellPosition) {
    const kpi = rows[row];
    const target = columns[column];
    if (!kpi || !target) return;
    // Drawn at once, so that the key that comes next finds the focus where it belongs.
    flushSync(() => {
      setEditing(null);
      setAddress({ kpiId: kpi.id, column: target.id });
    });
    focusActive(table.current);
  }

  /** The focus has come to a cell, by whatever way. */
  function arrive(kpiId: string, column: ColumnId) {
    if (kpiId !== address.kpiId || column !== address.column) setAddress({ kpiId, column });
    if (view.getState().discussedKpiId !== kpiId) view.setState({ discussedKpiId: kpiId });
  }

  function startEditing(manner: Editing['manner']) {
    const kpi = rows[active.row];
    const column = columns[active.column];
    if (!kpi || !column || column.kind === 'fixed') return;
    editings.current += 1;
    const stepKey = `${column.id} in the table, ${editings.current}`;
    // At once, so that the key that was pressed is typed into the field.
    flushSync(() => setEditing({ kpiId: kpi.id, column: column.id, manner, stepKey }));
    revealActive(table.current);
  }

  const stopEditing = useCallback(
    (how: 'left' | 'made') => {
      if (how === 'left') {
        setEditing(null);
        return;
      }
      flushSync(() => setEditing(null));
      focusActive(table.current);
    },
    [table],
  );

  return { active, editing, goTo, arrive, startEditing, stopEditing };
}

function activeCell(table: HTMLElement | null): HTMLElement | null | undefined {
  return table?.querySelector<HTMLElement>(ACTIVE_CELL);
}

function focusActive(table: HTMLElement | null): void {
  activeCell(table)?.focus({ preventScroll: true });
  revealActive(table);
}

function revealActive(table: HTMLElement | null): void {
  const cell = activeCell(table);
  if (table && cell) revealCell(table, cell);
}
