import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type GridRow, gridRows } from '../../../shared/domain/grid';
import { useDesign } from '../../app/session-context';
import styles from './departments.module.css';
import { type Cell, cellOf, focusCell, GRID_COLUMNS, insertText, nextCell } from './grid-focus';
import { gridWords } from './grid-words';
import { GridLine } from './GridLine';
import { readClipboard } from './paste/read-clipboard';
import { type GridActions, useGridActions } from './use-grid-actions';

/** Rows that were pasted into a cell, and where. */
export interface PastedIntoCell {
  readonly rows: string[][];
  readonly text: string;
  readonly cell: Cell;
  readonly departmentId: string | null;
}

interface ResponsibilityGridProps {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly onPasteRows: (pasted: PastedIntoCell) => void;
}

/** The table people fill in by keyboard; below the last line there is always an empty one to type in. */
export function ResponsibilityGrid({ body, onPasteRows }: ResponsibilityGridProps) {
  const { t } = useTranslation();
  const actions = useGridActions(body);
  const departments = useDesign((design) => design.departments);
  const rows = gridRows({ departments });
  const words = useMemo(() => gridWords(t), [t]);

  // By place and in one list, so that a line which begins at the end stays the one that is typed in.
  const lines = [...rows, null].map((row, index) => (
    <GridLine
      key={index}
      index={index}
      {...(row ? lineOf(row) : waitingLine(rows.at(-1)))}
      actions={actions}
      words={words}
    />
  ));

  function onKeyDown(event: KeyboardEvent) {
    const cell = cellOf(event.target);
    if (!cell || event.nativeEvent.isComposing) return;
    const action = keyAction(event, cell, actions) ?? moveAction(event, cell, body.current);
    if (!action) return;
    event.preventDefault();
    action();
  }

  function onPaste(event: ClipboardEvent) {
    const cell = cellOf(event.target);
    const contents = readClipboard(event.clipboardData);
    if (!cell || contents.kind === 'plain') return;
    event.preventDefault();
    if (contents.kind === 'cell') insertText(cell, contents.text);
    else onPasteRows({ ...contents, cell, departmentId: actions.rows()[cell.row]?.department.id ?? null });
  }

  function onBlur(event: FocusEvent) {
    const cell = cellOf(event.target);
    if (cell?.column !== 'department') return;
    const next = cellOf(event.relatedTarget);
    actions.finishName(cell.row, next?.row === cell.row ? next.column : null);
  }

  return (
    <table role="table" className={styles.grid}>
      <caption className="visually-hidden">{t('departments.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {GRID_COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`terms.${column}`)}
            </th>
          ))}
          <td role="cell" />
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body} onKeyDown={onKeyDown} onPaste={onPaste} onBlur={onBlur}>
        {lines}
      </tbody>
    </table>
  );
}

function lineOf({ department, duty, idealOutcome, isFirstOfDepartment, isFirstOfDuty }: GridRow) {
  return {
    department: department.name,
    duty: duty?.text ?? '',
    idealOutcome: idealOutcome?.text ?? '',
    isFirstOfDepartment,
    isFirstOfDuty,
    isWaiting: false,
    lastDepartment: '',
  };
}

function waitingLine(last: GridRow | undefined) {
  return {
    department: '',
    duty: '',
    idealOutcome: '',
    isFirstOfDepartment: true,
    isFirstOfDuty: true,
    isWaiting: true,
    lastDepartment: last?.department.name ?? '',
  };
}

/** Ctrl+Delete and Ctrl+Backspace stay what they are in every text field: they delete words. */
function keyAction({ key, ctrlKey, altKey }: KeyboardEvent, { row, column }: Cell, actions: GridActions) {
  if (ctrlKey && key === 'Enter') return () => actions.insertDuty(row);
  if (altKey && key === 'Enter') return () => actions.insertOutcome(row);
  if (altKey && key === 'Delete') return () => actions.remove(row, column);
  return null;
}

function moveAction(event: KeyboardEvent, cell: Cell, body: HTMLElement | null) {
  const next = nextCell(cell, event);
  return next && (() => focusCell(body, next.row, next.column));
}
