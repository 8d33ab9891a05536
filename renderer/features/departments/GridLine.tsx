import { IconPlus, IconTargetArrow, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { GridColumn } from '../../../shared/domain/grid';
import type { Translate } from '../../../shared/i18n/i18n';
import styles from './departments.module.css';
import type { GridActions } from './use-grid-actions';

interface GridLineProps {
  readonly index: number;
  readonly department: string;
  readonly duty: string;
  readonly idealOutcome: string;
  readonly isFirstOfDepartment: boolean;
  readonly isFirstOfDuty: boolean;
  /** The empty line at the end, which begins a row as soon as someone types. */
  readonly isWaiting: boolean;
  /** Where the waiting line goes on. */
  readonly lastDepartment: string;
  readonly actions: GridActions;
  readonly t: Translate;
}

/** One line of the grid, made of texts alone: a keystroke draws the line it was typed into and no other. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { index, department, duty, idealOutcome, isFirstOfDepartment, isFirstOfDuty } = props;
  const { isWaiting, lastDepartment, actions, t } = props;

  const cell = (column: GridColumn, value: string, placeholder: string) => (
    <textarea
      rows={1}
      className={styles.cell}
      data-row={index}
      data-column={column}
      aria-label={t(isWaiting ? 'departments.newRowLabel' : 'departments.rowLabel', {
        column: t(`terms.${column}`),
        row: index + 1,
      })}
      placeholder={placeholder}
      value={value}
      onChange={(event) => actions.write(index, column, event.currentTarget.value)}
    />
  );

  return (
    <tr role="row" data-first={isFirstOfDepartment} data-waiting={isWaiting}>
      <td role="cell">
        {isFirstOfDepartment ? (
          cell(
            'department',
            department,
            lastDepartment
              ? t('departments.sameDepartment', { department: lastDepartment })
              : t('departments.departmentPlaceholder'),
          )
        ) : (
          <span className={styles.repeated}>{department}</span>
        )}
      </td>
      <td role="cell">
        {isFirstOfDuty ? (
          cell('duty', duty, t('departments.dutyPlaceholder'))
        ) : (
          <span className={styles.repeatedDuty}>{duty}</span>
        )}
      </td>
      <td role="cell">{cell('idealOutcome', idealOutcome, t('departments.outcomePlaceholder'))}</td>
      {/* By keyboard: Ctrl+Enter, Alt+Enter and Alt+Delete. Tab runs on to the next line. */}
      <td role="cell" className={styles.tools}>
        {!isWaiting && (
          <>
            <LineTool
              name={t('departments.addDuty', { department: department || t('departments.thisDepartment') })}
              onClick={() => actions.insertDuty(index)}
            >
              {plus}
            </LineTool>
            <LineTool
              name={t('departments.addOutcome', { duty: duty || t('departments.thisDuty') })}
              onClick={() => actions.insertOutcome(index)}
            >
              {target}
            </LineTool>
            <LineTool
              name={t('departments.removeRow', { row: index + 1 })}
              onClick={() => actions.remove(index)}
            >
              {trash}
            </LineTool>
          </>
        )}
      </td>
    </tr>
  );
});

const plus = <IconPlus size={20} />;
const target = <IconTargetArrow size={20} />;
const trash = <IconTrash size={20} />;

interface LineToolProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A bare button: hundreds of lines have three each. */
function LineTool({ name, onClick, children }: LineToolProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.tool}
      aria-label={name}
      title={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
