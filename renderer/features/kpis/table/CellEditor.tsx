import { type FocusEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../shared/assert-never';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { QuantityField } from '../../../ui/QuantityField';
import { quantityIn, withQuantity } from './cell-edits';
import { unitIn } from './cell-text';
import { ChoiceEditor } from './ChoiceEditor';
import { columnLabel, type KpiColumn } from './columns';
import { DateEditor } from './DateEditor';
import type { Editing } from './editing';
import styles from './kpi-table.module.css';
import { TargetEditor } from './TargetEditor';
import { TextEditor } from './TextEditor';
import { UnitEditor } from './UnitEditor';
import { useCellEdit } from './use-cell-edit';

export interface CellEditorProps {
  readonly kpi: Kpi;
  readonly column: KpiColumn;
  readonly editing: Editing;
  /** The cell was left for another place (`left`), or its choice was made (`made`). */
  readonly onDone: (how: 'left' | 'made') => void;
}

/** The field that lies over a cell while it is changed, with the focus in it. */
export function CellEditor({ kpi, column, editing, onDone }: CellEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const { manner } = editing;

  useLayoutEffect(() => {
    const field = place.current?.querySelector('input') ?? place.current?.querySelector('select');
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLSelectElement) openList(field);
    else if (manner === 'replace') field?.select();
    else field?.setSelectionRange(field.value.length, field.value.length);
  }, [manner]);

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    // Another window is no other place in this one.
    if (document.hasFocus() && !currentTarget.contains(relatedTarget)) onDone('left');
  }

  return (
    <div ref={place} className={styles.editor} data-editor data-kind={column.kind} onBlur={leave}>
      <Field kpi={kpi} column={column} editing={editing} onDone={onDone} />
    </div>
  );
}

// Browsers open a list only where a person asked for it, and old ones never: the arrows choose all the same.
function openList(field: HTMLSelectElement): void {
  if ('showPicker' in field && navigator.userActivation.isActive) field.showPicker();
}

function Field({ kpi, column, editing, onDone }: CellEditorProps) {
  const { t } = useTranslation();
  const change = useCellEdit(editing);
  switch (column.kind) {
    case 'text':
      return <TextEditor kpi={kpi} column={column.id} onChange={change} />;
    case 'quantity':
      return (
        <QuantityField
          label={columnLabel(column.id, t)}
          value={quantityIn(kpi, column.id)}
          unit={unitIn(kpi, column.id)}
          onChange={(value) => change((now) => withQuantity(now, column.id, value))}
        />
      );
    case 'target':
      return <TargetEditor kpi={kpi} onChange={change} />;
    case 'date':
      return <DateEditor kpi={kpi} onChange={change} />;
    case 'choice':
      return <ChoiceEditor kpi={kpi} column={column.id} onChange={change} onMade={() => onDone('made')} />;
    case 'unit':
      return <UnitEditor kpi={kpi} onChange={change} onMade={() => onDone('made')} />;
    case 'fixed':
      return null;
    default:
      return assertNever(column);
  }
}
