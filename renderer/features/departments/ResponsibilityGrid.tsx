import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { editGridCell, insertGridRow, removeGridRow } from '../../../shared/domain/edits/grid';
import { mergeSameNamedDepartments } from '../../../shared/domain/edits/merge-departments';
import { type GridColumn, type GridRow, gridRows } from '../../../shared/domain/grid';
import { useDesign, useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import styles from './departments.module.css';
import { focusCell, GRID_COLUMNS, nextCell } from './grid-focus';
import { GridLine } from './GridLine';

/** The table people fill in by keyboard; below the last line there is always an empty one to type in. */
export function ResponsibilityGrid() {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const body = useRef<HTMLTableSectionElement>(null);
  /** The row whose department name is being typed. */
  const typedName = useRef<number | null>(null);
  const departments = useDesign((design) => design.departments);
  const rows = gridRows({ departments });

  function write(row: number, column: GridColumn, text: string) {
    if (column === 'department') typedName.current = row;
    edit('grid', (design) => editGridCell(design, row, column, text, session.newId), `${row}.${column}`);
  }

  function insertBelow(row: number) {
    edit('grid', (design) => insertGridRow(design, row, session.newId));
    const next = currentRows().findIndex(
      ({ duty }) => duty && !rows.some((known) => known.duty?.id === duty.id),
    );
    focusCell(body.current, next < 0 ? row + 1 : next, 'duty');
  }

  function remove(row: number) {
    const line = rows[row];
    if (!line) return;
    edit('grid', (design) => removeGridRow(design, row, session.newId));
    const isKept = currentRows().length === rows.length;
    session.notifyWithUndo({
      message: isKept ? 'departmentKept' : 'rowRemoved',
      values: { department: line.department.name },
    });
    focusCell(body.current, Math.min(row, currentRows().length), 'duty');
  }

  /** Two departments of one name become one when that name was typed, and the cursor stays with its row. */
  function finishName(row: number, nextColumn: GridColumn | null) {
    if (typedName.current !== row) return;
    typedName.current = null;
    const before = currentRows();
    const duty = before[row]?.duty;
    edit('department', mergeSameNamedDepartments);
    if (departmentCount(currentRows()) === departmentCount(before)) return;
    session.notifyWithUndo({
      message: 'departmentsMerged',
      values: { department: before[row]?.department.name.trim() ?? '' },
    });
    const moved = currentRows().findIndex((line) => line.duty?.id === duty?.id);
    if (nextColumn && moved >= 0 && moved !== row) focusCell(body.current, moved, nextColumn);
  }

  function currentRows() {
    const { open } = session.documents.getState();
    return open ? gridRows(open.workshop.design) : [];
  }

  function onKeyDown(event: React.KeyboardEvent<HTMLTableSectionElement>) {
    const cell = cellOf(event.target);
    if (!cell || event.nativeEvent.isComposing) return;
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      insertBelow(cell.row);
      return;
    }
    // Ctrl+Delete and Ctrl+Backspace delete words in every text field.
    if (event.altKey && event.key === 'Delete') {
      event.preventDefault();
      remove(cell.row);
      return;
    }
    const next = nextCell(cell, event);
    if (!next) return;
    event.preventDefault();
    focusCell(body.current, next.row, next.column);
  }

  return (
    <table className={styles.grid}>
      <caption className="visually-hidden">{t('departments.caption')}</caption>
      <thead>
        <tr>
          {GRID_COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`terms.${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {[...rows, null].map((row, index) => (
          <GridLine
            key={index}
            index={index}
            row={row}
            lastDepartment={rows.at(-1)?.department.name ?? ''}
            onWrite={write}
            onNameFinished={finishName}
            onInsertBelow={insertBelow}
            onRemove={remove}
          />
        ))}
      </tbody>
    </table>
  );
}

function departmentCount(rows: readonly GridRow[]): number {
  return new Set(rows.map(({ department }) => department.id)).size;
}

function cellOf(target: EventTarget) {
  if (!(target instanceof HTMLTextAreaElement)) return null;
  const column = GRID_COLUMNS.find((one) => one === target.dataset['column']);
  return column ? { row: Number(target.dataset['row']), column, field: target } : null;
}
