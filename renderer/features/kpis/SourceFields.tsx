import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { valueOf } from '../../../shared/domain/quantity';
import { dataAvailabilitySchema, type Kpi } from '../../../shared/domain/schema/kpi';
import { DateField } from '../../ui/DateField';
import { QuantityField } from '../../ui/QuantityField';
import { Choice, KpiText, useKpiEdit } from './kpi-fields';
import styles from './kpis.module.css';
import type { KpiFieldsProps } from './WhatFields';

type LastValue = NonNullable<Kpi['lastValue']>;
type PlannedMeasurement = NonNullable<Kpi['plannedMeasurement']>;

export function SourceFields({ kpi, remarks }: KpiFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const last: LastValue = kpi.lastValue ?? { value: null, period: '', source: '' };
  const planned: PlannedMeasurement = kpi.plannedMeasurement ?? { date: null, person: '' };
  const isMeasured = valueOf(last.value) !== null;

  function changeLast(patch: Partial<LastValue>, key: string) {
    const next = { ...last, ...patch };
    const isEmpty = !next.value && next.period === '' && next.source === '';
    change({ lastValue: isEmpty ? null : next }, `lastValue.${key}`);
  }

  function changePlanned(patch: Partial<PlannedMeasurement>) {
    const next = { ...planned, ...patch };
    change({ plannedMeasurement: next.date || next.person ? next : null }, 'plannedMeasurement');
  }

  return (
    <>
      <KpiText
        id={kpi.id}
        field="dataSource"
        label={t('terms.dataSource')}
        value={kpi.dataSource}
        className={styles.wide}
        {...remarks('dataSource')}
      />
      <Choice
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
      <QuantityField
        label={t('terms.lastValue')}
        value={last.value}
        unit={kpi.unit}
        onChange={(value) => changeLast({ value }, 'value')}
        {...remarks('lastValue', t('kpis.fields.lastValueHint'))}
      />
      <TextInput
        label={t('terms.lastValuePeriod')}
        value={last.period}
        onChange={(event) => changeLast({ period: event.currentTarget.value }, 'period')}
      />
      <TextInput
        label={t('terms.lastValueSource')}
        value={last.source}
        onChange={(event) => changeLast({ source: event.currentTarget.value }, 'source')}
      />
      {!isMeasured && (
        <>
          <DateField
            label={t('kpis.fields.plannedDate')}
            value={planned.date}
            onChange={(date) => changePlanned({ date })}
          />
          <TextInput
            label={t('kpis.fields.plannedPerson')}
            value={planned.person}
            onChange={(event) => changePlanned({ person: event.currentTarget.value })}
          />
        </>
      )}
    </>
  );
}
