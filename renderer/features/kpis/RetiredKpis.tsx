import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bringBackKpi } from '../../../shared/domain/edits/bring-back-kpi';
import { setKpiStatuses } from '../../../shared/domain/edits/kpi-order';
import { retiredBefore, retiredWithoutDepartment } from '../../../shared/domain/retired-kpis';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { KpiReview } from '../../../shared/domain/schema/record';
import { formatDay } from '../../../shared/i18n/format';
import { useDesign, useLanguage, useSession, useWorkshop } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import styles from './retired-kpis.module.css';
import { RetiredKpi } from './RetiredKpi';

interface RetiredKpisProps {
  /** Null for the departments that are gone. */
  readonly departmentId: string | null;
  /** Those that were retired in this workshop. */
  readonly retired: readonly Kpi[];
}

/** What a department measures no more, folded away at its end: why, since when, and the way back. */
export function RetiredKpis({ departmentId, retired }: RetiredKpisProps) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const say = useReviewWords();
  const record = useWorkshop((workshop) => workshop.record);
  const kpis = useDesign((design) => design.kpis);
  const departments = useDesign((design) => design.departments);
  const before = useMemo(
    () =>
      departmentId === null
        ? retiredWithoutDepartment({ design: { kpis, departments }, record })
        : retiredBefore({ kpis }, record, (of) => of === departmentId),
    [kpis, record, departmentId, departments],
  );
  const count = retired.length + before.length;
  if (count === 0) return null;

  function choose({ id, name }: Kpi) {
    edit('kpi-status', (now) => setKpiStatuses(now, [id], 'candidate'));
    session.notifyWithUndo({ message: 'ideaBack', values: { name: name || t('kpis.unnamed') } });
  }

  function bringBack(review: KpiReview) {
    edit('kpi-added', (now) => bringBackKpi(now, review, session.newId));
    session.notifyWithUndo({ message: 'kpiBack', values: { name: review.name || t('kpis.unnamed') } });
  }

  return (
    <details className={styles.retired}>
      <summary>{t('kpis.retired.title', { count })}</summary>
      <ul>
        {retired.map((kpi) => (
          <RetiredKpi
            key={kpi.id}
            code={kpi.code}
            name={kpi.name}
            note={t('kpis.retired.inThisWorkshop')}
            onOpen={() => session.view.setState({ expandedKpiId: kpi.id, discussedKpiId: kpi.id })}
            onBringBack={() => choose(kpi)}
          />
        ))}
        {before.map((review) => (
          <RetiredKpi
            key={review.previousKpiId}
            code={review.code}
            name={review.name}
            note={say(review)}
            onBringBack={() => bringBack(review)}
          />
        ))}
      </ul>
    </details>
  );
}

/** When it was retired, after which period, and the reason that was given. */
function useReviewWords(): (review: KpiReview) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ at, reason, result }) => {
    const date = formatDay(at, language);
    const period = result?.period.label.trim();
    const when = period ? t('kpis.retired.after', { date, period }) : t('kpis.retired.on', { date });
    return [when, reason.trim()].filter(Boolean).join(' ');
  };
}
