import type { KeyboardEvent } from 'react';
import { isTyped } from '../kpis/table/typed-key';
import { moved, movedOn, type TableExtent } from '../kpis/table/cell-moves';
import { useTakeBack } from '../kpis/table/use-cell-edit';
import type { GridCells, GridGround } from './use-grid-cells';

interface GridKeysWish extends GridGround {
  readonly cells: GridCells;
  readonly rowHeight: number;
  /** Empties the value of a KPI's period. */
  readonly onClear: (kpiId: string, period: string) => void;
}

/** The manners of a spreadsheet: what each key does on a cell, and in a cell that is being typed into. */
export function useGridKeys(wish: GridKeysWish) {
  const { grid, kpiIds, columns, takesValues, cells, rowHeight, onClear } = wish;
  const takeBack = useTakeBack();

  function extent(): TableExtent {
    const page = Math.max(Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2, 1);
    return { rows: kpiIds.length, columns: columns.length, page };
  }

  function onCell(event: KeyboardEvent, kpiId: string, column: string) {
    const next = event.altKey ? null : moved(event, cells.active, extent());
    const action = next ? () => cells.goTo(next) : actionFor(event, kpiId, column);
    if (action) {
      event.preventDefault();
      action();
      // The browser puts the letter into the field that stands there by then.
    } else if (isTyped(event)) cells.startNoting('replace');
  }

  function actionFor({ key, altKey }: KeyboardEvent, kpiId: string, column: string) {
    if (altKey || !takesValues(column)) return null;
    switch (key) {
      case 'Enter':
      case 'F2':
      case ' ':
        return () => cells.startNoting('change');
      case 'Delete':
      case 'Backspace':
        return () => onClear(kpiId, column);
      default:
        return null;
    }
  }

  function inField(event: KeyboardEvent) {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      if (cells.noting) takeBack(cells.noting);
      cells.stopNoting('done');
    } else if (key === 'Enter' || key === 'Tab') {
      cells.goTo(movedOn({ key, shiftKey }, cells.active, extent()));
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && cells.noting?.manner === 'replace') {
      cells.goTo(movedOn({ key: 'Enter', shiftKey: key === 'ArrowUp' }, cells.active, extent()));
    } else return;
    event.preventDefault();
  }

  return (event: KeyboardEvent) => {
    const [kpiId, column] = [kpiIds[cells.active.row], columns[cells.active.column]];
    if (event.nativeEvent.isComposing || kpiId === undefined || column === undefined) return;
    if (cells.noting) inField(event);
    else onCell(event, kpiId, column);
  };
}
