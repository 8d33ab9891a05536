import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Design } from '../../../../shared/domain/schema/design';
import { useDesign } from '../../../app/session-context';
import { KpiChoice, useKpiEdit } from '../kpi-fields';
import styles from '../kpis.module.css';
import { withCurrent } from '../with-current';

interface CounterKpiFieldProps {
  readonly kpiId: string;
  readonly counterKpiId: string | null;
}

/** The KPI that shows when this one is reached at its cost; its own department's first. */
export function CounterKpiField({ kpiId, counterKpiId }: CounterKpiFieldProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpiId);
  // As text, so that typing in this KPI, which is not among them, does not draw the list again.
  const names = useDesign((design) => JSON.stringify(otherKpis(design, kpiId)));
  const options = useMemo(
    () =>
      (JSON.parse(names) as ReturnType<typeof otherKpis>).map(([value, code, name]) => ({
        value,
        label: `${code} · ${name || t('kpis.unnamed')}`,
      })),
    [names, t],
  );
  const current = counterKpiId ?? '';
  return (
    <KpiChoice
      className={styles.full}
      label={t('terms.counterKpi')}
      value={current}
      options={withCurrent(
        [{ value: '', label: t('kpis.optional.noCounter') }, ...options],
        current,
        t('kpis.fields.gone.kpi'),
      )}
      onChange={(id) => change({ counterKpiId: id || null })}
      description={t('kpis.optional.counterHint')}
    />
  );
}

function otherKpis(
  { kpis }: Pick<Design, 'kpis'>,
  kpiId: string,
): [id: string, code: string, name: string][] {
  const departmentId = kpis.find(({ id }) => id === kpiId)?.departmentId;
  const others = kpis.filter(({ id }) => id !== kpiId);
  const own = others.filter((kpi) => kpi.departmentId === departmentId);
  const elsewhere = others.filter((kpi) => kpi.departmentId !== departmentId);
  return [...own, ...elsewhere].map(({ id, code, name }) => [id, code, name]);
}
