import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { earlierPeriods } from '../../../shared/domain/kpi-history';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { KpiReview } from '../../../shared/domain/schema/record';
import { formatTarget } from '../../../shared/i18n/format';
import { useLanguage, useWorkshop } from '../../app/session-context';
import styles from './kpi-history.module.css';
import { reachedText, shareText } from './result-words';

const DECIDED = { keep: 'kept', change: 'changed', retire: 'retired' } as const;

/** What a KPI was to reach and reached in earlier periods, and what was decided then; nothing for a new one. */
export function KpiHistory({ kpi: { id, lineageId } }: { readonly kpi: Pick<Kpi, 'id' | 'lineageId'> }) {
  const { t } = useTranslation();
  const record = useWorkshop((workshop) => workshop.record);
  const periods = useMemo(() => earlierPeriods(record, lineageId), [record, lineageId]);
  if (periods.length === 0) return null;
  const titleId = `history-${id}`;
  return (
    <section className={styles.history} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        {t('nextPeriod.history.title')}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('nextPeriod.history.period')}</th>
            <th scope="col">{t('nextPeriod.history.target')}</th>
            <th scope="col">{t('nextPeriod.history.reached')}</th>
            <th scope="col">{t('nextPeriod.history.decision')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((review) => (
            <EarlierPeriod key={review.at + review.previousKpiId} review={review} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EarlierPeriod({ review: { result, decision, reason } }: { readonly review: KpiReview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const share = result ? shareText(result, language) : '';
  return (
    <tr>
      <th scope="row">{result?.period.label || '–'}</th>
      <td>{(result && formatTarget(result, language)) || '–'}</td>
      <td>
        {result ? reachedText(result, language) || t('nextPeriod.history.notMeasured') : '–'}
        {share && <span className="quiet"> ({share}%)</span>}
      </td>
      <td>
        <strong>{t(`nextPeriod.history.${DECIDED[decision]}`)}</strong>
        {reason && <span className="quiet"> · {reason}</span>}
      </td>
    </tr>
  );
}
