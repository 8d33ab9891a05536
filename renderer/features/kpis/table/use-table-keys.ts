import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type KpiPatch, updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useEdit } from '../../../app/use-edit';
import type { EditLabel } from '../../../state/history';
import type { GridGround } from '../../../ui/kpi-grid/grid-cell';
import { isTyped } from '../../../ui/kpi-grid/typed-key';
import type { GridCells } from '../../../ui/kpi-grid/use-grid-cells';
import { useGridKeys } from '../../../ui/kpi-grid/use-grid-keys';
import { useUnitOptions } from '../unit-options';
import { choicesFor, choiceTyped } from './cell-choices';
import { choiceIn, cleared, withChoice } from './cell-edits';
import type { ColumnId, KpiColumn } from './columns';
import { editLabel } from './edit-label';

/** Letters typed this close together are one word. */
const TYPING_PAUSE_MS = 700;

interface TableKeysWish {
  readonly ground: GridGround<ColumnId>;
  readonly rows: readonly Kpi[];
  readonly columns: readonly KpiColumn[];
  readonly rowHeight: number;
  readonly cells: GridCells<ColumnId>;
  readonly onOpenCard: (kpi: Kpi) => void;
  /** Says to a screen reader what the focus alone does not. */
  readonly onSay: (text: string) => void;
}

/** What keys do in the KPI table besides the manners of every grid: open the card, choose by letters. */
export function useTableKeys({ ground, rows, columns, onOpenCard, onSay, ...grid }: TableKeysWish) {
  const { t } = useTranslation();
  const edit = useEdit();
  const typed = useRef({ cell: '', letters: '', at: 0 });
  const kpi = rows[grid.cells.active.row];
  const column = columns[grid.cells.active.column];
  const units = useUnitOptions(kpi?.unit ?? { kind: 'number', label: '' });

  function change(id: string, patch: (kpi: Kpi) => KpiPatch | null, label: EditLabel) {
    edit(label, (design) => {
      const now = design.kpis.find((one) => one.id === id);
      const wish = now ? patch(now) : null;
      return wish ? updateKpi(design, id, wish) : design;
    });
  }

  function chooseByLetter(target: Kpi, { id, kind }: KpiColumn, { key, timeStamp }: KeyboardEvent): void {
    if (kind !== 'choice' && kind !== 'unit') return;
    const cell = `${target.id} ${id}`;
    const goesOn = typed.current.cell === cell && timeStamp - typed.current.at < TYPING_PAUSE_MS;
    typed.current = { cell, letters: (goesOn ? typed.current.letters : '') + key, at: timeStamp };
    const choices = id === 'unit' ? units : choicesFor(id, t);
    const choice = choiceTyped(choices, choiceIn(target, id), typed.current.letters);
    if (!choice) return;
    change(target.id, () => withChoice(id, choice.value), editLabel(id));
    onSay(choice.label);
  }

  function actionOf(event: KeyboardEvent) {
    if (!kpi || !column) return null;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && !event.altKey && (isCommand || column.kind === 'fixed')) {
      return () => onOpenCard(kpi);
    }
    const isChosen = column.kind === 'choice' || column.kind === 'unit';
    return isChosen && event.key !== ' ' && isTyped(event) ? () => chooseByLetter(kpi, column, event) : null;
  }

  function clear() {
    if (kpi && column) change(kpi.id, (now) => cleared(now, column), editLabel(column.id));
  }

  return useGridKeys({
    ...ground,
    ...grid,
    actionOf,
    isWriting: (event) => isTyped(event) || isPaste(event),
    onClear: clear,
  });
}

function isPaste({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'v';
}
