import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useLanguage } from '../../../app/session-context';
import { GridRow } from '../../../ui/kpi-grid/GridRow';
import grid from '../../../ui/kpi-grid/kpi-grid.module.css';
import { useVerdict } from '../use-verdict';
import { CellContent } from './CellContent';
import { CellEditor, type CellEditorProps } from './CellEditor';
import { type ColumnId, type KpiColumn, PINNED, type TableEditing } from './columns';
import styles from './kpi-table.module.css';

export interface KpiRowProps {
  readonly kpi: Kpi;
  readonly columns: readonly KpiColumn[];
  readonly template: string;
  /** Its place in the whole table, from 0. */
  readonly index: number;
  /** Its distance from the top of the body, in pixels. */
  readonly top: number;
  readonly departmentName: string;
  readonly activeColumn: ColumnId | null;
  readonly editing: TableEditing | null;
  readonly onDone: CellEditorProps['onDone'];
}

/** One KPI as a row. Drawn again only when it, or what happens in it, has changed. */
export const KpiRow = memo(function KpiRow({ kpi, columns, index, top, ...props }: KpiRowProps) {
  const { template, departmentName, activeColumn, editing, onDone } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { letters } = useVerdict(kpi);
  return (
    <GridRow
      kpiId={kpi.id}
      index={index}
      top={top}
      template={template}
      isActive={activeColumn !== null}
      status={kpi.status}
    >
      {columns.map((column, place) => {
        const edited = editing?.column === column.id ? editing : null;
        return (
          <div
            key={column.id}
            role={column.id === 'name' ? 'rowheader' : 'gridcell'}
            aria-colindex={place + 1}
            aria-readonly={column.kind === 'fixed'}
            className={`${grid.cell} ${styles.cell}`}
            data-column={column.id}
            data-kind={column.kind}
            data-pinned={PINNED.has(column.id)}
            data-edited={edited !== null}
            data-field-end={column.id === 'weight'}
            tabIndex={activeColumn === column.id ? 0 : -1}
          >
            <CellContent
              kpi={kpi}
              column={column}
              letters={letters}
              departmentName={departmentName}
              words={{ t, language }}
            />
            {edited && <CellEditor kpi={kpi} column={column} editing={edited} onDone={onDone} />}
          </div>
        );
      })}
    </GridRow>
  );
});
