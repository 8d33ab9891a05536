import { ActionIcon } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GridColumn, GridRow } from '../../../shared/domain/grid';
import styles from './departments.module.css';
import { GRID_COLUMNS } from './grid-focus';

interface GridLineProps {
  readonly index: number;
  /** Null for the empty line that waits at the end. */
  readonly row: GridRow | null;
  readonly lastDepartment: string;
  readonly onWrite: (row: number, column: GridColumn, text: string) => void;
  readonly onNameFinished: (row: number, nextColumn: GridColumn | null) => void;
  readonly onInsertBelow: (row: number) => void;
  readonly onRemove: (row: number) => void;
}

export function GridLine(props: GridLineProps) {
  const { index, row, lastDepartment, onWrite, onNameFinished, onInsertBelow, onRemove } = props;
  const { t } = useTranslation();
  const number = index + 1;
  const department = row?.department.name || t('departments.thisDepartment');

  const placeholders: Record<GridColumn, string> = {
    department:
      !row && lastDepartment
        ? t('departments.sameDepartment', { department: lastDepartment })
        : t('departments.departmentPlaceholder'),
    duty: t('departments.dutyPlaceholder'),
    idealOutcome: t('departments.outcomePlaceholder'),
  };

  return (
    <tr data-first={row?.isFirstOfDepartment ?? true} data-waiting={row === null}>
      {GRID_COLUMNS.map((column) => (
        <td key={column}>
          {column === 'department' && row && !row.isFirstOfDepartment ? (
            <span className={styles.repeated}>{row.department.name}</span>
          ) : (
            <textarea
              rows={1}
              className={styles.cell}
              data-row={index}
              data-column={column}
              aria-label={t(row ? 'departments.rowLabel' : 'departments.newRowLabel', {
                column: t(`terms.${column}`),
                row: number,
              })}
              placeholder={placeholders[column]}
              value={textOf(row, column)}
              onChange={(event) => onWrite(index, column, event.currentTarget.value)}
              onBlur={
                column === 'department' && row
                  ? (event) => onNameFinished(index, columnOf(event.relatedTarget, index))
                  : undefined
              }
            />
          )}
        </td>
      ))}
      {/* By keyboard: Ctrl+Enter and Alt+Delete. Tab runs on to the next line. */}
      <td className={styles.tools}>
        {row && (
          <>
            <ActionIcon
              tabIndex={-1}
              aria-label={t('departments.addDuty', { department })}
              title={t('departments.addDuty', { department })}
              onClick={() => onInsertBelow(index)}
            >
              <IconPlus size={20} />
            </ActionIcon>
            <ActionIcon
              tabIndex={-1}
              aria-label={t('departments.removeRow', { row: number })}
              title={t('departments.removeRow', { row: number })}
              onClick={() => onRemove(index)}
            >
              <IconTrash size={20} />
            </ActionIcon>
          </>
        )}
      </td>
    </tr>
  );
}

function textOf(row: GridRow | null, column: GridColumn): string {
  switch (column) {
    case 'department':
      return row?.department.name ?? '';
    case 'duty':
      return row?.duty?.text ?? '';
    case 'idealOutcome':
      return row?.idealOutcome?.text ?? '';
  }
}

/** The column that the focus went to, where it stayed in the same line. */
function columnOf(target: EventTarget | null, index: number): GridColumn | null {
  if (!(target instanceof HTMLElement) || target.dataset['row'] !== String(index)) return null;
  return GRID_COLUMNS.find((column) => column === target.dataset['column']) ?? null;
}
