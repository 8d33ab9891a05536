import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useDesign, useLanguage, useSession } from '../../../app/session-context';
import { focusWithin } from '../../../ui/focus-within';
import { KpiGrid } from '../../../ui/kpi-grid/KpiGrid';
import grid from '../../../ui/kpi-grid/kpi-grid.module.css';
import { cellText } from './cell-text';
import { ALL_COLUMNS, type ColumnId, columnLabel, DEPARTMENT_COLUMNS, gridTemplate, PINNED } from './columns';
import { KpiRow } from './KpiRow';
import styles from './kpi-table.module.css';
import { TABLE_ID, useTableCells } from './use-table-cells';
import { useTableKeys } from './use-table-keys';

const ROW_HEIGHT = 44;

interface KpiTableProps {
  readonly rows: readonly Kpi[];
  readonly isOfAll: boolean;
}

/** KPIs as a spreadsheet: one focus that the arrows move, cells that are changed where they stand. */
export function KpiTable({ rows, isOfAll }: KpiTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { view } = useSession();
  const departments = useDesign((design) => design.departments);
  const names = useMemo(() => new Map(departments.map(({ id, name }) => [id, name])), [departments]);
  const nameOf = ({ departmentId }: Kpi) =>
    names.has(departmentId) ? names.get(departmentId) || t('kpis.unnamedDepartment') : t('kpis.strays.title');
  const columns = isOfAll ? ALL_COLUMNS : DEPARTMENT_COLUMNS;
  const template = gridTemplate(columns);
  const table = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const kpiIds = useMemo(() => rows.map(({ id }) => id), [rows]);
  const columnIds = useMemo(() => columns.map(({ id }) => id), [columns]);
  const ground = { grid: table, kpiIds, columns: columnIds, canEdit };
  const cells = useTableCells(ground);
  const { active, editing } = cells;
  const onKey = useTableKeys({
    ground,
    rows,
    columns,
    cells,
    rowHeight: ROW_HEIGHT,
    onOpenCard: openCard,
    onSay: setSaid,
  });

  function openCard({ id, departmentId }: Kpi) {
    view.setState({ selectedDepartmentId: departmentId, expandedKpiId: id, discussedKpiId: id });
    focusWithin(`kpi-${id}`, 'button', 'first');
  }

  function press(element: Element, kpiId: string): boolean {
    const kpi = element.closest('[data-open-card]') ? rows.find(({ id }) => id === kpiId) : undefined;
    if (kpi) openCard(kpi);
    return kpi !== undefined;
  }

  function textOf(index: number, columnId: ColumnId): string | null {
    const kpi = rows[index];
    const column = columns.find(({ id }) => id === columnId);
    return kpi && column ? cellText(kpi, column, { t, language }) : null;
  }

  function renderRow(index: number, top: number) {
    const kpi = rows[index];
    if (!kpi) return null;
    return (
      <KpiRow
        key={kpi.id}
        kpi={kpi}
        columns={columns}
        template={template}
        index={index}
        top={top}
        departmentName={isOfAll ? nameOf(kpi) : ''}
        activeColumn={index === active.row ? (columnIds[active.column] ?? null) : null}
        editing={editing?.kpiId === kpi.id ? editing : null}
        onDone={cells.stopEditing}
      />
    );
  }

  return (
    <>
      <KpiGrid
        ground={ground}
        cells={cells}
        id={TABLE_ID}
        label={t('kpiTable.title')}
        describedBy={`${TABLE_ID}-hint`}
        className={styles.table}
        rowHeight={ROW_HEIGHT}
        template={template}
        head={columns.map(({ id }, place) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={place + 1}
            className={`${grid.headCell} ${styles.headCell}`}
            data-column={id}
            data-pinned={PINNED.has(id)}
          >
            {columnLabel(id, t)}
          </div>
        ))}
        renderRow={renderRow}
        textOf={textOf}
        onKeyDown={onKey}
        onPress={press}
      />
      <p id={`${TABLE_ID}-hint`} className={styles.hint}>
        {t('kpiTable.hint')}
      </p>
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </>
  );
}

function canEdit(column: ColumnId): boolean {
  return ALL_COLUMNS.some(({ id, kind }) => id === column && kind !== 'fixed');
}
