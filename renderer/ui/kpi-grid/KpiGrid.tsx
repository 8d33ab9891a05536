import {
  type ClipboardEvent,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useRef,
} from 'react';
import type { CellAddress, GridGround } from './grid-cell';
import styles from './kpi-grid.module.css';
import type { GridCells } from './use-grid-cells';
import { useVisibleRows } from './use-visible-rows';

interface KpiGridProps<Column extends string> {
  readonly ground: GridGround<Column>;
  readonly cells: GridCells<Column>;
  readonly id?: string;
  readonly label: string;
  /** The id of an element that says more about the grid. */
  readonly describedBy?: string;
  readonly className: string | undefined;
  /** In pixels. */
  readonly rowHeight: number;
  /** The widths of the columns, as a grid template. */
  readonly template: string;
  /** The cells with the columns' names. */
  readonly head: ReactNode;
  /** A row by its place in the whole grid, `top` pixels below the head. */
  readonly renderRow: (index: number, top: number) => ReactNode;
  /** What a cell says, for the clipboard; null for nothing. */
  readonly textOf: (index: number, column: Column) => string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Whether a press on something within a cell is dealt with. */
  readonly onPress?: (element: Element, kpiId: string) => boolean;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/** KPIs as rows of a spreadsheet: one focus that the arrows move, cells that are changed where they stand. */
export function KpiGrid<Column extends string>(props: KpiGridProps<Column>) {
  const { ground, cells, rowHeight, template, renderRow, textOf, onPress } = props;
  const { grid, kpiIds, columns } = ground;
  const { active, editing } = cells;
  const wasActive = useRef(false);
  const { visible, height } = useVisibleRows({
    count: kpiIds.length,
    scroller: grid,
    activeIndex: active.row,
    rowHeight,
  });

  function cellAt(target: EventTarget): CellAddress<Column> | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-kpi] [data-column]') : null;
    const kpiId = cell?.closest<HTMLElement>('[data-kpi]')?.dataset['kpi'];
    const column = columns.find((one) => one === cell?.dataset['column']);
    return kpiId !== undefined && column !== undefined ? { kpiId, column } : null;
  }

  function arrive({ target }: FocusEvent) {
    const at = cellAt(target);
    if (at) cells.arrive(at);
  }

  function press({ target }: MouseEvent) {
    const at = cellAt(target);
    const hasFocus = grid.current?.contains(document.activeElement) ?? false;
    wasActive.current = hasFocus && at?.kpiId === kpiIds[active.row] && at?.column === columns[active.column];
  }

  /** The first click goes to a cell, the next one opens it. */
  function click({ target }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('[data-editor]')) return;
    const at = cellAt(target);
    if (at && onPress?.(target, at.kpiId)) return;
    if (wasActive.current) cells.startEditing('change');
  }

  /** What is copied off a cell is what it says. */
  function copy(event: ClipboardEvent) {
    const column = columns[active.column];
    const text = editing || column === undefined || hasSelection() ? null : textOf(active.row, column);
    if (text === null) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  }

  return (
    <div
      ref={grid}
      id={props.id}
      role="grid"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-rowcount={kpiIds.length + 1}
      aria-colcount={columns.length}
      className={`${styles.grid} ${props.className}`}
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
      onKeyDown={props.onKeyDown}
      onFocus={arrive}
      onMouseDown={press}
      onClick={click}
      onCopy={copy}
      onPaste={props.onPaste}
    >
      <div role="rowgroup" className={styles.head} data-head>
        <div
          role="row"
          aria-rowindex={1}
          className={styles.headRow}
          style={{ gridTemplateColumns: template }}
        >
          {props.head}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height }}>
        {visible.map(({ index, start }) => renderRow(index, start))}
      </div>
    </div>
  );
}

function hasSelection(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}
