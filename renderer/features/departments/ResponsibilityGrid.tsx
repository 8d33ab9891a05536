import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { editGridCell, insertGridRow, removeGridRow } from '../../../shared/domain/edits/grid';
import { mergeSameNamedDepartments } from '../../../shared/domain/edits/merge-departments';
import { type GridColumn, gridRows } from '../../../shared/domain/grid';
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
  const departments = useDesign((design) => design.departments);
  const rows = gridRows({ departments });

  const write = (row: number, column: GridColumn, text: string) =>
    edit('grid', (design) => editGridCell(design, row, column, text, session.newId), `${row}.${column}`);

  function insertBelow(row: number) {
    edit('grid', (design) => insertGridRow(design, row, session.newId));
    const next = currentRows().findIndex(
      ({ duty }) => duty && !rows.some((known) => known.duty?.id === duty.id),
    );
    focusCell(body.current, next < 0 ? row + 1 : next, 'duty');
  }

  function remove(row: number) {
    if (!rows[row]) return;
    edit('grid', (design) => removeGridRow(design, row, session.newId));
    session.notify({ message: 'rowRemoved', undo: () => session.documents.undo() });
    focusCell(body.current, Math.min(row, currentRows().length), 'duty');
  }

  /** Two departments of one name become one when the name is finished, and the cursor stays with its row. */
  function finishName(row: number, nextColumn: GridColumn | null) {
    const duty = currentRows()[row]?.duty;
    edit('department', mergeSameNamedDepartments);
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
    if (event.ctrlKey && (event.key === 'Delete' || event.key === 'Backspace')) {
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

function cellOf(target: EventTarget) {
  if (!(target instanceof HTMLTextAreaElement)) return null;
  const column = GRID_COLUMNS.find((one) => one === target.dataset['column']);
  return column ? { row: Number(target.dataset['row']), column, field: target } : null;
}
