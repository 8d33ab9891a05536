import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { KpiText, useKpiEdit } from '../kpi-fields';
import styles from '../kpis.module.css';
import { type KpiGroupProps, memoGroup } from '../memo-group';

const KEYS = [
  'actionSteps',
  'audience',
  'collectionMethod',
  'dataEntryBy',
] as const satisfies readonly (keyof Kpi)[];

export const WorkFields = memoGroup(WorkGroup, KEYS, []);

function WorkGroup({ kpi }: KpiGroupProps<(typeof KEYS)[number]>) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  return (
    <>
      <KpiText
        className={styles.full}
        label={t('terms.actionSteps')}
        value={kpi.actionSteps}
        onChange={(actionSteps) => change({ actionSteps }, 'actionSteps')}
        isLong
      />
      <KpiText
        className={styles.wide}
        label={t('terms.collectionMethod')}
        value={kpi.collectionMethod}
        onChange={(collectionMethod) => change({ collectionMethod }, 'collectionMethod')}
      />
      <KpiText
        label={t('terms.dataEntryBy')}
        value={kpi.dataEntryBy}
        onChange={(dataEntryBy) => change({ dataEntryBy }, 'dataEntryBy')}
        // The names that the owner's field offers.
        list={`names-${kpi.id}`}
      />
      <KpiText
        label={t('terms.audience')}
        value={kpi.audience}
        onChange={(audience) => change({ audience }, 'audience')}
      />
    </>
  );
}
