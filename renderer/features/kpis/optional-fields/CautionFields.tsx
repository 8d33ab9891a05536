import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { KpiText, useKpiEdit } from '../kpi-fields';
import styles from '../kpis.module.css';
import { type KpiGroupProps, memoGroup } from '../memo-group';
import { CounterKpiField } from './CounterKpiField';

const KEYS = [
  'notUsedFor',
  'gamingRisk',
  'counterKpiId',
  'limitations',
] as const satisfies readonly (keyof Kpi)[];

export const CautionFields = memoGroup(CautionGroup, KEYS, []);

function CautionGroup({ kpi }: KpiGroupProps<(typeof KEYS)[number]>) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  return (
    <>
      <KpiText
        className={styles.full}
        label={t('terms.gamingRisk')}
        value={kpi.gamingRisk}
        onChange={(gamingRisk) => change({ gamingRisk }, 'gamingRisk')}
        description={t('kpis.optional.gamingHint')}
        isLong
      />
      <CounterKpiField kpiId={kpi.id} counterKpiId={kpi.counterKpiId} />
      <KpiText
        className={styles.full}
        label={t('terms.notUsedFor')}
        value={kpi.notUsedFor}
        onChange={(notUsedFor) => change({ notUsedFor }, 'notUsedFor')}
        description={t('kpis.optional.notUsedForHint')}
        isLong
      />
      <KpiText
        className={styles.full}
        label={t('terms.limitations')}
        value={kpi.limitations}
        onChange={(limitations) => change({ limitations }, 'limitations')}
        isLong
      />
    </>
  );
}
