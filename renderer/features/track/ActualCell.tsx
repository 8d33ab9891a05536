import { memo } from 'react';
import { attainmentStatus } from '../../../shared/domain/attainment-status';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatNumber, formatQuantity } from '../../../shared/i18n/format';
import type { TrackerCell } from '../../../shared/tracker/tracker-table';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-period';
import type { Translate } from '../../../shared/i18n/i18n';
import type { Editing, EndOfEditing } from '../../ui/kpi-grid/grid-cell';
import grid from '../../ui/kpi-grid/kpi-grid.module.css';
import { ActualField } from './ActualField';
import { STATUS_ICONS } from './Standing';
import styles from './track.module.css';

/** Hundreds of cells share what they are read in: a look-up in each would slow every screen. */
export interface Words {
  readonly t: Translate;
  readonly language: Language;
}

interface ActualCellProps {
  readonly words: Words;
  readonly kpi: Kpi;
  readonly cell: TrackerCell;
  readonly period: TrackerPeriod;
  readonly amber: number;
  /** What is to be reached in the period, in words, where its value is typed; empty for nothing. */
  readonly target: string;
  readonly columnIndex: number;
  readonly isActive: boolean;
  readonly isDue: boolean;
  readonly noting: Editing<string> | null;
  readonly onDone: (how: EndOfEditing) => void;
}

/** What was measured in one period, with its own target where it has one, and its status as a sign and a word. */
export const ActualCell = memo(function ActualCell(props: ActualCellProps) {
  const { words, kpi, cell, period, amber, target, columnIndex, isActive, isDue, noting, onDone } = props;
  const { t } = words;
  const { actual, attainment } = cell;
  const status = attainment === null ? null : attainmentStatus(attainment, amber);
  const isMissing = isDue && actual === null;
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex}
      className={`${grid.cell} ${styles.cell}`}
      data-column={period.key}
      data-value
      data-status={status}
      data-missing={isMissing}
      data-edited={noting !== null}
      data-field-end
      tabIndex={isActive ? 0 : -1}
    >
      <Measured words={words} kpi={kpi} cell={cell} status={status} />
      {isMissing && !noting && <span className={styles.missing}>{t('track.missing')}</span>}
      {noting && (
        <ActualField
          kpi={kpi}
          period={period}
          value={actual}
          target={target}
          noting={noting}
          onDone={onDone}
        />
      )}
    </div>
  );
});

interface MeasuredProps extends Pick<ActualCellProps, 'words' | 'kpi' | 'cell'> {
  readonly status: 'reached' | 'close' | 'missed' | null;
}

function Measured({ words, kpi, cell: { actual, target, hasOwnTarget }, status }: MeasuredProps) {
  const { t, language } = words;
  const Icon = status && STATUS_ICONS[status];
  const isUnread = actual !== null && actual.value === null;
  return (
    <>
      {Icon && <Icon size={16} aria-hidden className={styles.sign} />}
      <span className={styles.value} data-unread={isUnread}>
        {formatQuantity(actual, kpi.unit, language)}
        {isUnread && <span className={styles.aside}>{t('track.notANumber')}</span>}
        {hasOwnTarget && target.value !== null && (
          <span className={styles.aside}>
            {t('track.ownTarget', { value: formatNumber(target.value, language) })}
          </span>
        )}
      </span>
      {status && <span className="visually-hidden"> {t(`tracker.status.${status}`)}</span>}
    </>
  );
}
