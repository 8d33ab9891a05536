import { useTranslation } from 'react-i18next';
import { type LastValue, NO_LAST_VALUE, withLastValue } from '../../../shared/domain/edits/last-value';
import { isProven } from '../../../shared/domain/proof';
import { dataAvailabilitySchema, type Kpi } from '../../../shared/domain/schema/kpi';
import { KpiChoice, KpiDate, KpiQuantity, KpiText, useKpiEdit } from './kpi-fields';
import styles from './kpis.module.css';
import { type KpiGroupProps, memoGroup } from './memo-group';
import { ProofLine } from './ProofLine';
import { useFieldRemarks } from './use-field-remarks';

const KEYS = [
  'dataSource',
  'dataAvailability',
  'lastValue',
  'plannedMeasurement',
  'unit',
] as const satisfies readonly (keyof Kpi)[];

type PlannedMeasurement = NonNullable<Kpi['plannedMeasurement']>;

const NO_PLAN: PlannedMeasurement = { date: null, person: '' };

type SourceFieldsProps = KpiGroupProps<(typeof KEYS)[number]>;

export const SourceFields = memoGroup(SourceGroup, KEYS, ['dataSource', 'lastValue']);

function SourceGroup({ kpi, findings }: SourceFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const remarks = useFieldRemarks(findings);
  const last = kpi.lastValue ?? NO_LAST_VALUE;
  const planned = kpi.plannedMeasurement ?? NO_PLAN;

  const changeLast = (patch: Partial<LastValue>, key: string) =>
    change((now) => withLastValue(now, patch), `lastValue.${key}`);

  const changePlanned = (patch: Partial<PlannedMeasurement>) =>
    change(({ plannedMeasurement }) => {
      const next = { ...NO_PLAN, ...plannedMeasurement, ...patch };
      return { plannedMeasurement: next.date || next.person ? next : null };
    }, 'plannedMeasurement');

  return (
    <>
      <KpiText
        label={t('terms.dataSource')}
        value={kpi.dataSource}
        onChange={(dataSource) => change({ dataSource }, 'dataSource')}
        className={styles.wide}
        {...remarks('dataSource')}
      />
      <KpiChoice
        label={t('terms.dataAvailability')}
        value={kpi.dataAvailability ?? ''}
        options={[
          { value: '', label: t('kpis.fields.unset') },
          ...dataAvailabilitySchema.options.map((value) => ({
            value,
            label: t(`terms.availability.${value}`),
          })),
        ]}
        onChange={(value) =>
          change({ dataAvailability: value === '' ? null : dataAvailabilitySchema.parse(value) })
        }
      />
      <KpiQuantity
        label={t('terms.lastValue')}
        value={last.value}
        unit={kpi.unit}
        onChange={(value) => changeLast({ value }, 'value')}
        {...remarks('lastValue', t('kpis.fields.lastValueHint'))}
      />
      <KpiText
        label={t('terms.lastValuePeriod')}
        value={last.period}
        onChange={(period) => changeLast({ period }, 'period')}
      />
      <KpiText
        label={t('terms.lastValueSource')}
        value={last.source}
        onChange={(source) => changeLast({ source }, 'source')}
      />
      <ProofLine kpi={kpi} />
      {!isProven(kpi) && (
        <>
          <KpiDate
            label={t('kpis.fields.plannedDate')}
            value={planned.date}
            onChange={(date) => changePlanned({ date })}
          />
          <KpiText
            label={t('kpis.fields.plannedPerson')}
            value={planned.person}
            onChange={(person) => changePlanned({ person })}
          />
        </>
      )}
    </>
  );
}
