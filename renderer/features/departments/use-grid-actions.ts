import { type RefObject, useMemo } from 'react';
import { flushSync } from 'react-dom';
import { addIdealOutcome } from '../../../shared/domain/edits/duties';
import { editGridCell, insertGridRow, removeGridRow } from '../../../shared/domain/edits/grid';
import { mergeSameNamedDepartments } from '../../../shared/domain/edits/merge-departments';
import { type GridColumn, type GridRow, gridRows } from '../../../shared/domain/grid';
import { useSession } from '../../app/session-context';
import type { AppSession } from '../../state/session';
import { focusCell } from './grid-focus';

/** What people do in the grid. It never changes, and reads the rows as they are when it is done. */
export interface GridActions {
  rows(): GridRow[];
  write(row: number, column: GridColumn, text: string): void;
  insertDuty(row: number): void;
  insertOutcome(row: number): void;
  remove(row: number, column?: GridColumn): void;
  /** Two departments of one name become one once it is typed, and the cursor stays with its row. */
  finishName(row: number, nextColumn: GridColumn | null): void;
}

export function useGridActions(body: RefObject<HTMLElement | null>): GridActions {
  const session = useSession();
  return useMemo(() => gridActions(session, body), [session, body]);
}

function gridActions(session: AppSession, body: RefObject<HTMLElement | null>): GridActions {
  const { documents, newId } = session;
  /** The row whose department name is being typed. */
  let typedName: number | null = null;

  function rows(): GridRow[] {
    const { open } = documents.getState();
    return open ? gridRows(open.workshop.design) : [];
  }

  /** Drawn at once, so that the cursor finds the line it goes to and fast typing lands in it. */
  function edit(change: Parameters<typeof documents.edit>[1]): void {
    flushSync(() => documents.edit('grid', change));
  }

  function focusNew(before: readonly GridRow[], column: 'duty' | 'idealOutcome', otherwise: number): void {
    const known = new Set(before.map((row) => row[column]?.id));
    const added = rows().findIndex((row) => row[column] && !known.has(row[column].id));
    focusCell(body.current, added < 0 ? otherwise : added, column);
  }

  function insertDuty(row: number): void {
    const before = rows();
    edit((design) => insertGridRow(design, row, newId));
    focusNew(before, 'duty', row + 1);
  }

  return {
    rows,
    insertDuty,
    write(row, column, text) {
      if (column === 'department') typedName = row;
      documents.edit('grid', (design) => editGridCell(design, row, column, text, newId), `${row}.${column}`);
    },
    insertOutcome(row) {
      const before = rows();
      const dutyId = before[row]?.duty?.id;
      if (!dutyId) return insertDuty(row);
      edit((design) => addIdealOutcome(design, dutyId, newId));
      return focusNew(before, 'idealOutcome', row);
    },
    remove(row, column = 'duty') {
      const before = rows();
      const line = before[row];
      if (!line) return;
      edit((design) => removeGridRow(design, row, newId));
      const left = rows().length;
      session.notifyWithUndo({
        message: left === before.length ? 'departmentKept' : 'rowRemoved',
        values: { department: line.department.name },
      });
      focusCell(body.current, Math.min(row, left), column);
    },
    finishName(row, nextColumn) {
      if (typedName !== row) return;
      typedName = null;
      const before = rows();
      const duty = before[row]?.duty;
      documents.edit('department', mergeSameNamedDepartments);
      if (departmentCount(rows()) === departmentCount(before)) return;
      session.notifyWithUndo({
        message: 'departmentsMerged',
        values: { department: before[row]?.department.name.trim() ?? '' },
      });
      const moved = rows().findIndex((line) => line.duty?.id === duty?.id);
      if (nextColumn && moved >= 0 && moved !== row) focusCell(body.current, moved, nextColumn);
    },
  };
}

function departmentCount(rows: readonly GridRow[]): number {
  return new Set(rows.map(({ department }) => department.id)).size;
}
