import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { KpiDate, KpiText, useKpiEdit } from '../kpi-fields';
import styles from '../kpis.module.css';
import { type KpiGroupProps, memoGroup } from '../memo-group';

const KEYS = ['reviewDate', 'notes'] as const satisfies readonly (keyof Kpi)[];

export const LaterFields = memoGroup(LaterGroup, KEYS, []);

function LaterGroup({ kpi }: KpiGroupProps<(typeof KEYS)[number]>) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  return (
    <>
      <KpiDate
        label={t('terms.reviewDate')}
        value={kpi.reviewDate}
        onChange={(reviewDate) => change({ reviewDate })}
      />
      <KpiText
        className={styles.full}
        label={t('terms.notes')}
        value={kpi.notes}
        onChange={(notes) => change({ notes }, 'notes')}
        isLong
      />
    </>
  );
}
