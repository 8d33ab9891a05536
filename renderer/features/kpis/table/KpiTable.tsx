import { type ClipboardEvent, type FocusEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useDesign, useLanguage, useSession } from '../../../app/session-context';
import { focusWithin } from '../../../ui/focus-within';
import { cellText } from './cell-text';
import { ALL_COLUMNS, type ColumnId, columnLabel, DEPARTMENT_COLUMNS, gridTemplate, PINNED } from './columns';
import { KpiRow } from './KpiRow';
import styles from './kpi-table.module.css';
import { TABLE_ID, useTableCells } from './use-table-cells';
import { useTableKeys } from './use-table-keys';
import { useVisibleRows } from './use-visible-rows';

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
  const cells = useTableCells({ table, rows, columns });
  const { active, editing } = cells;
  const wasActive = useRef(false);
  const onKey = useTableKeys({ table, rows, columns, cells, onOpenCard: openCard, onSay: setSaid });
  const { visible, height } = useVisibleRows({
    count: rows.length,
    scroller: table,
    activeIndex: active.row,
  });

  function openCard({ id, departmentId }: Kpi) {
    view.setState({ selectedDepartmentId: departmentId, expandedKpiId: id, discussedKpiId: id });
    focusWithin(`kpi-${id}`, 'button', 'first');
  }

  function arrive({ target }: FocusEvent) {
    const at = cellAt(target);
    if (at) cells.arrive(at.kpiId, at.column);
  }

  function press({ target }: MouseEvent) {
    const at = cellAt(target);
    wasActive.current =
      at?.kpiId === rows[active.row]?.id &&
      at?.column === columns[active.column]?.id &&
      hasFocus(table.current);
  }

  /** The first click goes to a cell, the next one opens it. */
  function click({ target }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('[data-editor]')) return;
    const kpi = rows.find(({ id }) => id === cellAt(target)?.kpiId);
    if (kpi && target.closest('[data-open-card]')) openCard(kpi);
    else if (wasActive.current) cells.startEditing('change');
  }

  /** What is copied off a cell is what it says. */
  function copy(event: ClipboardEvent) {
    const kpi = rows[active.row];
    const column = columns[active.column];
    if (editing || !kpi || !column || hasSelection()) return;
    event.clipboardData.setData('text/plain', cellText(kpi, column, { t, language }));
    event.preventDefault();
  }

  return (
    <>
      <div
        ref={table}
        id={TABLE_ID}
        role="grid"
        aria-label={t('kpiTable.title')}
        aria-describedby={`${TABLE_ID}-hint`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={styles.table}
        onKeyDown={onKey}
        onFocus={arrive}
        onMouseDown={press}
        onClick={click}
        onCopy={copy}
      >
        <div role="rowgroup" className={styles.head} data-head>
          <div
            role="row"
            aria-rowindex={1}
            className={styles.headRow}
            style={{ gridTemplateColumns: template }}
          >
            {columns.map(({ id }, place) => (
              <div
                key={id}
                role="columnheader"
                aria-colindex={place + 1}
                className={styles.headCell}
                data-column={id}
                data-pinned={PINNED.has(id)}
              >
                {columnLabel(id, t)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height }}>
          {visible.map(({ index, start }) => {
            const kpi = rows[index];
            if (!kpi) return null;
            return (
              <KpiRow
                key={kpi.id}
                kpi={kpi}
                columns={columns}
                template={template}
                index={index}
                top={start}
                departmentName={isOfAll ? nameOf(kpi) : ''}
                activeColumn={index === active.row ? (columns[active.column]?.id ?? null) : null}
                editing={editing?.kpiId === kpi.id ? editing : null}
                onDone={cells.stopEditing}
              />
            );
          })}
        </div>
      </div>
      <p id={`${TABLE_ID}-hint`} className={styles.hint}>
        {t('kpiTable.hint')}
      </p>
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </>
  );
}

function cellAt(target: EventTarget): { readonly kpiId: string; readonly column: ColumnId } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-kpi] [data-column]') : null;
  const kpiId = cell?.closest<HTMLElement>('[data-kpi]')?.dataset['kpi'];
  const column = ALL_COLUMNS.find(({ id }) => id === cell?.dataset['column']);
  return kpiId !== undefined && column ? { kpiId, column: column.id } : null;
}

function hasFocus(table: HTMLElement | null): boolean {
  return table?.contains(document.activeElement) ?? false;
}

function hasSelection(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}
