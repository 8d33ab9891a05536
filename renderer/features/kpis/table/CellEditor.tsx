import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../../shared/assert-never';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { CellField } from '../../../ui/kpi-grid/CellField';
import type { EndOfEditing } from '../../../ui/kpi-grid/grid-cell';
import { QuantityField } from '../../../ui/QuantityField';
import { quantityIn, withQuantity } from './cell-edits';
import { unitIn } from './cell-text';
import { ChoiceEditor } from './ChoiceEditor';
import { columnLabel, type KpiColumn, type TableEditing } from './columns';
import { DateEditor } from './DateEditor';
import { TargetEditor } from './TargetEditor';
import { TextEditor } from './TextEditor';
import { UnitEditor } from './UnitEditor';
import { useCellEdit } from './use-cell-edit';

export interface CellEditorProps {
  readonly kpi: Kpi;
  readonly column: KpiColumn;
  readonly editing: TableEditing;
  readonly onDone: (how: EndOfEditing) => void;
}

/** The field that lies over a cell while it is changed, with the focus in it. */
export function CellEditor({ kpi, column, editing, onDone }: CellEditorProps) {
  return (
    <CellField manner={editing.manner} kind={column.kind} onDone={onDone}>
      <Field kpi={kpi} column={column} editing={editing} onDone={onDone} />
    </CellField>
  );
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
      return <ChoiceEditor kpi={kpi} column={column.id} onChange={change} onMade={() => onDone('done')} />;
    case 'unit':
      return <UnitEditor kpi={kpi} onChange={change} onMade={() => onDone('done')} />;
    case 'fixed':
      return null;
    default:
      return assertNever(column);
  }
}
