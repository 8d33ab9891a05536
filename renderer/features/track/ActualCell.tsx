import { useTranslation } from 'react-i18next';
import { attainmentStatus } from '../../../shared/domain/attainment-status';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { formatNumber, formatQuantity } from '../../../shared/i18n/format';
import type { TrackerCell, TrackerPeriod } from '../../../shared/tracker/tracker-table';
import { useLanguage } from '../../app/session-context';
import { ActualField } from './ActualField';
import { STATUS_ICONS } from './Standing';
import styles from './track.module.css';
import type { GridCells, Noting } from './use-grid-cells';

interface ActualCellProps {
  readonly kpi: Kpi;
  readonly cell: TrackerCell;
  readonly period: TrackerPeriod;
  readonly amber: number;
  readonly columnIndex: number;
  readonly isActive: boolean;
  readonly isDue: boolean;
  readonly noting: Noting | null;
  readonly onDone: GridCells['stopNoting'];
}

/** What was measured in one period, with its own target where it has one, and its status as a sign and a word. */
export function ActualCell(props: ActualCellProps) {
  const { kpi, cell, period, amber, columnIndex, isActive, isDue, noting, onDone } = props;
  const { t } = useTranslation();
  const { actual, attainment } = cell;
  const status = attainment === null ? null : attainmentStatus(attainment, amber);
  const isMissing = isDue && actual === null;
  return (
    <div
      role="gridcell"
      aria-colindex={columnIndex}
      className={styles.cell}
      data-column={period.key}
      data-value
      data-status={status}
      data-missing={isMissing}
      data-edited={noting !== null}
      tabIndex={isActive ? 0 : -1}
    >
      <Measured kpi={kpi} cell={cell} status={status} />
      {isMissing && !noting && <span className={styles.missing}>{t('track.missing')}</span>}
      {noting && <ActualField kpi={kpi} period={period} value={actual} noting={noting} onDone={onDone} />}
    </div>
  );
}

interface MeasuredProps extends Pick<ActualCellProps, 'kpi' | 'cell'> {
  readonly status: 'reached' | 'close' | 'missed' | null;
}

function Measured({ kpi, cell: { actual, target, hasOwnTarget }, status }: MeasuredProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const Icon = status && STATUS_ICONS[status];
  const isUnread = actual !== null && actual.value === null;
  return (
    <>
      {Icon && <Icon size={16} aria-hidden className={styles.sign} />}
      <span className={styles.value} data-unread={isUnread}>
        {formatQuantity(actual, kpi.unit, language)}
        {isUnread && <span className="visually-hidden"> {t('app.number.notANumber')}</span>}
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
