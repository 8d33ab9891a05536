import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useLanguage } from '../../../app/session-context';
import { useVerdict } from '../use-verdict';
import { CellContent } from './CellContent';
import { CellEditor, type CellEditorProps } from './CellEditor';
import { type ColumnId, type KpiColumn, PINNED } from './columns';
import type { Editing } from './editing';
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
  readonly editing: Editing | null;
  readonly onDone: CellEditorProps['onDone'];
}

/** One KPI as a row. Drawn again only when it, or what happens in it, has changed. */
export const KpiRow = memo(function KpiRow({ kpi, columns, index, top, ...props }: KpiRowProps) {
  const { template, departmentName, activeColumn, editing, onDone } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { letters } = useVerdict(kpi);
  return (
    <div
      role="row"
      // The header is the first row.
      aria-rowindex={index + 2}
      className={styles.row}
      data-kpi={kpi.id}
      data-active={activeColumn !== null}
      data-status={kpi.status}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: template }}
    >
      {columns.map((column, place) => {
        const edited = editing?.column === column.id ? editing : null;
        return (
          <div
            key={column.id}
            role={column.id === 'name' ? 'rowheader' : 'gridcell'}
            aria-colindex={place + 1}
            aria-readonly={column.kind === 'fixed'}
            className={styles.cell}
            data-column={column.id}
            data-kind={column.kind}
            data-pinned={PINNED.has(column.id)}
            data-edited={edited !== null}
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
    </div>
  );
});
