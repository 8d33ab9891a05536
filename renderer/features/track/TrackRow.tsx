import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiActuals } from '../../../shared/domain/noted-actuals';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { formatTarget, formatValue } from '../../../shared/i18n/format';
import { dueText, dueTextBy } from '../../../shared/tracker/due-text';
import { plannedFinder, type TrackerRow, trackerRow } from '../../../shared/tracker/tracker-table';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-period';
import { useDesign, useLanguage } from '../../app/session-context';
import type { Editing, EndOfEditing } from '../../ui/kpi-grid/grid-cell';
import { GridRow } from '../../ui/kpi-grid/GridRow';
import grid from '../../ui/kpi-grid/kpi-grid.module.css';
import { ActualCell, type Words } from './ActualCell';
import { LEADING_COLUMNS, type LeadingColumn, PINNED_COLUMNS } from './grid-columns';
import { Standing } from './Standing';
import styles from './track.module.css';
import { TrendLine } from './TrendLine';

export interface TrackRowProps {
  readonly kpi: Kpi;
  readonly noted: KpiActuals;
  readonly periods: readonly TrackerPeriod[];
  readonly template: string;
  /** Its place in the whole grid, from 0. */
  readonly index: number;
  /** Its distance from the top of the body, in pixels. */
  readonly top: number;
  readonly departmentName: string;
  readonly activeColumn: string | null;
  readonly noting: Editing<string> | null;
  /** The period whose value should be known by now. */
  readonly dueKey: string | null;
  readonly onDone: (how: EndOfEditing) => void;
}

/** One KPI over its periods. Drawn again only when it, its values, or what happens in it has changed. */
export const TrackRow = memo(function TrackRow({
  kpi,
  noted,
  periods,
  template,
  index,
  top,
  ...props
}: TrackRowProps) {
  const { departmentName, activeColumn, noting, dueKey, onDone } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useMemo(() => ({ t, language }), [t, language]);
  const period = useDesign((design) => design.period);
  const find = useMemo(() => plannedFinder(periods), [periods]);
  const row = useMemo(
    () => trackerRow(kpi, { period, periods, find, noted }),
    [kpi, period, periods, find, noted],
  );
  const due = dueText(row, language);

  function leading(column: LeadingColumn) {
    switch (column) {
      case 'kpi':
        return (
          <span className={styles.name}>
            <span className={styles.code}>
              {[kpi.code, departmentName].filter((part) => part !== '').join(' · ')}
            </span>
            <span className={styles.nameText}>{kpi.name || t('kpis.unnamed')}</span>
          </span>
        );
      case 'standing':
        return <Standing row={row} />;
      case 'target':
        return (
          <span className={styles.target}>
            {formatTarget(kpi, language) || '–'}
            <span className={styles.aside}>
              {due && row.pace?.due
                ? t('track.dueBy', { period: row.pace.due.period.label, value: due })
                : t(`track.scope.${kpi.targetScope}`)}
            </span>
          </span>
        );
      case 'trend':
        return <TrendLine row={row} />;
    }
  }

  return (
    <GridRow kpiId={kpi.id} index={index} top={top} template={template} isActive={activeColumn !== null}>
      {LEADING_COLUMNS.map((column, place) => (
        <div
          key={column}
          role={column === 'kpi' ? 'rowheader' : 'gridcell'}
          aria-colindex={place + 1}
          aria-readonly
          className={`${grid.cell} ${styles.cell}`}
          data-column={column}
          data-pinned={PINNED_COLUMNS.has(column)}
          tabIndex={activeColumn === column ? 0 : -1}
        >
          {leading(column)}
        </div>
      ))}
      {row.cells.map((cell, place) => {
        const one = periods[place];
        if (!one) return null;
        return (
          <ActualCell
            key={one.key}
            words={words}
            kpi={kpi}
            cell={cell}
            period={one}
            amber={row.amber}
            columnIndex={LEADING_COLUMNS.length + place + 1}
            isActive={activeColumn === one.key}
            isDue={dueKey === one.key}
            target={noting?.column === one.key ? targetWords(row, place, one, words) : ''}
            noting={noting?.column === one.key ? noting : null}
            onDone={onDone}
          />
        );
      })}
    </GridRow>
  );
});

/** A period's own target, else what is due by its end of a sum, else the KPI's. */
function targetWords(
  row: TrackerRow,
  place: number,
  { label }: TrackerPeriod,
  { t, language }: Words,
): string {
  const { kpi } = row;
  const { hasOwnTarget = false, target } = row.cells[place] ?? {};
  const own = hasOwnTarget ? (target?.value ?? null) : null;
  if (own !== null) return `${t('terms.target')} ${formatValue(own, kpi.unit, language)}`;
  const due = dueTextBy(place, row, language);
  if (row.pace) return due && `${t('terms.target')} ${t('track.dueBy', { period: label, value: due })}`;
  const general = formatTarget(kpi, language);
  return general && `${t('terms.target')} ${general}`;
}
