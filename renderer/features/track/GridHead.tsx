import { useTranslation } from 'react-i18next';
import type { TrackerPeriod } from '../../../shared/tracker/tracker-period';
import type { Translate } from '../../../shared/i18n/i18n';
import grid from '../../ui/kpi-grid/kpi-grid.module.css';
import { LEADING_COLUMNS, type LeadingColumn, PINNED_COLUMNS } from './grid-columns';
import styles from './track.module.css';

interface GridHeadProps {
  readonly periods: readonly TrackerPeriod[];
  /** The period that today lies in. */
  readonly currentKey: string | null;
  /** The column that is brought into sight at first. */
  readonly firstLook: string | null;
}

/** The names of the columns; the period that today lies in is marked. */
export function GridHead({ periods, currentKey, firstLook }: GridHeadProps) {
  const { t } = useTranslation();
  return (
    <>
      {LEADING_COLUMNS.map((column, place) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={place + 1}
          className={`${grid.headCell} ${styles.headCell}`}
          data-column={column}
          data-pinned={PINNED_COLUMNS.has(column)}
        >
          {leadingLabel(column, t)}
        </div>
      ))}
      {periods.map(({ key, label }, place) => (
        <div
          key={key}
          role="columnheader"
          aria-colindex={LEADING_COLUMNS.length + place + 1}
          className={`${grid.headCell} ${styles.headCell}`}
          data-value
          data-current={key === currentKey}
          data-first-look={key === firstLook}
        >
          <span>{label}</span>
          {key === currentKey && <span className={styles.now}>{t('track.now')}</span>}
        </div>
      ))}
    </>
  );
}

function leadingLabel(column: LeadingColumn, t: Translate): string {
  switch (column) {
    case 'kpi':
      return t('terms.kpi');
    case 'standing':
      return t('terms.status');
    case 'target':
      return t('terms.target');
    case 'trend':
      return t('track.trend');
  }
}
