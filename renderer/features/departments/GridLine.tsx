import { memo } from 'react';
import type { GridColumn } from '../../../shared/domain/grid';
import styles from './departments.module.css';
import type { GridWords } from './grid-words';
import { LineTools } from './LineTools';
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
  /** The department that the waiting line goes on with. */
  readonly lastDepartment: string;
  readonly actions: GridActions;
  readonly words: GridWords;
}

/** One line of the grid, made of texts alone: a keystroke draws the line it was typed into and no other. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { index, department, duty, idealOutcome, isFirstOfDepartment, isFirstOfDuty } = props;
  const { isWaiting, lastDepartment, actions, words } = props;

  const cell = (column: GridColumn, value: string, placeholder = words.placeholders[column]) => (
    <textarea
      rows={1}
      className={styles.cell}
      data-row={index}
      data-column={column}
      aria-label={isWaiting ? words.newCellName(column) : words.cellName(column, index + 1)}
      placeholder={placeholder}
      value={value}
      onChange={(event) => actions.write(index, column, event.currentTarget.value)}
    />
  );

  return (
    <tr role="row" data-first={isFirstOfDepartment}>
      <td role="cell">
        {isFirstOfDepartment ? (
          cell('department', department, lastDepartment ? words.goesOn(lastDepartment) : undefined)
        ) : (
          <span className={styles.repeated}>{department}</span>
        )}
      </td>
      <td role="cell">
        {isFirstOfDuty ? cell('duty', duty) : <span className={styles.repeatedDuty}>{duty}</span>}
      </td>
      <td role="cell">{cell('idealOutcome', idealOutcome)}</td>
      <td role="cell" className={styles.tools}>
        {!isWaiting && (
          <LineTools index={index} department={department} duty={duty} actions={actions} words={words} />
        )}
      </td>
    </tr>
  );
});
