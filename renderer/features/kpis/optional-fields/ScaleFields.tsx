import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { KpiQuantity, useKpiEdit } from '../kpi-fields';
import { type KpiGroupProps, memoGroup } from '../memo-group';
import { PeriodTargets } from './PeriodTargets';
import { WeightField } from './WeightField';

const KEYS = [
  'departmentId',
  'weight',
  'amberThreshold',
  'targetLevels',
  'periodTargets',
  'unit',
] as const satisfies readonly (keyof Kpi)[];

export const ScaleFields = memoGroup(ScaleGroup, KEYS, []);

const PERCENT = { kind: 'percent', label: '' } as const;
const LEVELS = ['minimum', 'standard', 'maximum'] as const satisfies readonly (keyof Kpi['targetLevels'])[];

function ScaleGroup({ kpi }: KpiGroupProps<(typeof KEYS)[number]>) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  return (
    <>
      <WeightField kpiId={kpi.id} departmentId={kpi.departmentId} weight={kpi.weight} />
      <KpiQuantity
        label={t('terms.amberThreshold')}
        value={kpi.amberThreshold}
        unit={PERCENT}
        onChange={(amberThreshold) => change({ amberThreshold }, 'amberThreshold')}
        description={t('kpis.optional.amberHint')}
      />
      {LEVELS.map((level) => (
        <KpiQuantity
          key={level}
          label={t(`terms.targetLevel.${level}`)}
          value={kpi.targetLevels[level]}
          unit={kpi.unit}
          onChange={(value) =>
            change(
              ({ targetLevels }) => ({ targetLevels: { ...targetLevels, [level]: value } }),
              `targetLevels.${level}`,
            )
          }
        />
      ))}
      <PeriodTargets kpiId={kpi.id} targets={kpi.periodTargets} unit={kpi.unit} />
    </>
  );
}
