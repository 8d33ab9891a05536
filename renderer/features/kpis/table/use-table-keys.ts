import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type KpiPatch, updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useEdit } from '../../../app/use-edit';
import type { EditLabel } from '../../../state/history';
import { useUnitOptions } from '../unit-options';
import { choicesFor, choiceTyped } from './cell-choices';
import { choiceIn, cleared, withChoice } from './cell-edits';
import { moved, movedOn, type TableExtent } from './cell-moves';
import type { KpiColumn } from './columns';
import { editLabel } from './edit-label';
import { isTyped } from './typed-key';
import { useTakeBack } from './use-cell-edit';
import type { TableCells, TableGround } from './use-table-cells';
import { ROW_HEIGHT } from './use-visible-rows';

/** Letters typed this close together are one word. */
const TYPING_PAUSE_MS = 700;

interface TableKeysWish extends TableGround {
  readonly cells: TableCells;
  readonly onOpenCard: (kpi: Kpi) => void;
  /** Says to a screen reader what the focus alone does not. */
  readonly onSay: (text: string) => void;
}

/** The manners of a spreadsheet: what each key does on a cell, and in a cell that is being changed. */
export function useTableKeys({ table, rows, columns, cells, onOpenCard, onSay }: TableKeysWish) {
  const { t } = useTranslation();
  const edit = useEdit();
  const takeBack = useTakeBack();
  const typed = useRef({ cell: '', letters: '', at: 0 });
  const kpi = rows[cells.active.row];
  const column = columns[cells.active.column];
  const units = useUnitOptions(kpi?.unit ?? { kind: 'number', label: '' });

  function extent(): TableExtent {
    const page = Math.max(Math.floor((table.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2, 1);
    return { rows: rows.length, columns: columns.length, page };
  }

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

  function onCell(event: KeyboardEvent, target: Kpi, place: KpiColumn) {
    const next = event.altKey ? null : moved(event, cells.active, extent());
    const action = next ? () => cells.goTo(next) : actionFor(event, target, place);
    if (action) {
      event.preventDefault();
      action();
    } else if (place.kind === 'choice' || place.kind === 'unit') {
      if (isTyped(event)) chooseByLetter(target, place, event);
    } else if (isTyped(event) || isPaste(event)) {
      // The browser puts the letter, or what is pasted, into the field that stands there by then.
      cells.startEditing('replace');
    }
  }

  function actionFor(event: KeyboardEvent, target: Kpi, place: KpiColumn) {
    switch (event.altKey ? `Alt+${event.key}` : event.key) {
      case 'Enter':
        if (event.ctrlKey || event.metaKey || place.kind === 'fixed') return () => onOpenCard(target);
        return () => cells.startEditing('change');
      case 'F2':
      case ' ':
      case 'Alt+ArrowDown':
        return () => cells.startEditing('change');
      case 'Delete':
      case 'Backspace':
        return () => change(target.id, (now) => cleared(now, place), editLabel(place.id));
      default:
        return null;
    }
  }

  function inField(event: KeyboardEvent, field: Element) {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      event.preventDefault();
      if (cells.editing) takeBack(cells.editing);
      cells.stopEditing('made');
    } else if (key === 'Enter' || (key === 'Tab' && !hasFieldBeside(field, shiftKey))) {
      event.preventDefault();
      // What cannot be kept is not thrown away unseen.
      if (isUnreadDate(field)) return;
      cells.goTo(movedOn({ key, shiftKey }, cells.active, extent()));
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && leavesByArrows(field)) {
      event.preventDefault();
      cells.goTo(movedOn({ key: 'Enter', shiftKey: key === 'ArrowUp' }, cells.active, extent()));
    }
  }

  /** Arrows go on from what was typed over a cell; where there is a list to choose from, they belong to it. */
  function leavesByArrows(field: Element): boolean {
    return cells.editing?.manner === 'replace' && !field.hasAttribute('list') && !isUnreadDate(field);
  }

  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !kpi || !column) return;
    if (!cells.editing) onCell(event, kpi, column);
    else if (event.target instanceof Element) inField(event, event.target);
  };
}

function isPaste({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'v';
}

function isUnreadDate(field: Element): boolean {
  return field.closest('[data-kind="date"]') !== null && field.getAttribute('aria-invalid') === 'true';
}

/** A range has two fields in one cell, a unit of people's own a list and a word. */
function hasFieldBeside(field: Element, isBackwards: boolean): boolean {
  const fields = [...(field.closest('[data-editor]')?.querySelectorAll('input, select') ?? [])];
  return fields[fields.indexOf(field) + (isBackwards ? -1 : 1)] !== undefined;
}
