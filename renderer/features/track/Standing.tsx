import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatShare } from './format-share';
import { formatValue } from '../../../shared/i18n/format';
import type { TrackerRow } from '../../../shared/tracker/tracker-table';
import { useLanguage } from '../../app/session-context';
import styles from './track.module.css';

export const STATUS_ICONS = {
  reached: IconCircleCheck,
  close: IconCircleMinus,
  missed: IconAlertTriangle,
  unmeasured: IconCircleDashed,
  untargeted: IconCircleDashed,
} as const satisfies Record<TrackerRow['status'], typeof IconCircleCheck>;

/** Where a KPI stands: a word with its colour, then by their names the attainment and the value so far. */
export function Standing({ row: { kpi, status, attainment, value } }: { readonly row: TrackerRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const Icon = STATUS_ICONS[status];
  const share = attainment === null ? null : formatShare(attainment, language);
  return (
    <div className={styles.standing}>
      <span className={styles.status} data-status={status}>
        <Icon size={18} aria-hidden />
        {t(`tracker.status.${status}`)}
      </span>
      {share !== null && <span className={styles.soFar}>{t('track.attainment', { share })}</span>}
      {value !== null && (
        <span className={styles.soFar}>
          {t('track.soFar', { value: formatValue(value, kpi.unit, language) })}
        </span>
      )}
    </div>
  );
}
