import { useTranslation } from 'react-i18next';
import { weightSum } from '../../../../shared/domain/review/weights';
import type { Quantity } from '../../../../shared/domain/schema/primitives';
import { formatValue } from '../../../../shared/i18n/format';
import { useDesign, useLanguage } from '../../../app/session-context';
import { KpiQuantity, useKpiEdit } from '../kpi-fields';
import styles from './weight-field.module.css';

interface WeightFieldProps {
  readonly kpiId: string;
  readonly departmentId: string;
  readonly weight: Quantity | null;
}

const PERCENT = { kind: 'percent', label: '' } as const;

/** The KPI's share in its department, with what the shares come to so far. */
export function WeightField({ kpiId, departmentId, weight }: WeightFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const change = useKpiEdit(kpiId);
  const sum = useDesign((design) => weightSum(design, departmentId));
  return (
    <div>
      <KpiQuantity
        label={t('terms.weight')}
        value={weight}
        unit={PERCENT}
        onChange={(value) => change({ weight: value }, 'weight')}
      />
      <p className={styles.sum}>
        {t('kpis.optional.weightSum', { sum: formatValue(sum, PERCENT, language) })}
      </p>
    </div>
  );
}
