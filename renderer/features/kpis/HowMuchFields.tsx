import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { directionSchema, kpiSchema, type Target } from '../../../shared/domain/schema/kpi';
import { DateField } from '../../ui/DateField';
import { QuantityField } from '../../ui/QuantityField';
import { Choice, useKpiEdit } from './kpi-fields';
import { unitOf, unitValue, useUnitOptions } from './unit-options';
import type { KpiFieldsProps } from './WhatFields';

const SCOPES = kpiSchema.shape.targetScope.options;
const COMBINATIONS = kpiSchema.shape.combine.options;

export function HowMuchFields({ kpi, remarks }: KpiFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const unitOptions = useUnitOptions(kpi.unit);
  const { unit, baseline } = kpi;

  return (
    <>
      <Choice
        label={t('terms.unit')}
        value={unitValue(unit)}
        options={unitOptions}
        onChange={(value) => change({ unit: unitOf(value) })}
        {...remarks('unit')}
      />
      {unit.kind === 'custom' && (
        <TextInput
          label={t('kpis.fields.customUnit')}
          value={unit.label}
          onChange={(event) => change({ unit: { ...unit, label: event.currentTarget.value } }, 'unit.label')}
        />
      )}
      <Choice
        label={t('terms.direction')}
        value={kpi.direction}
        options={directionSchema.options.map((value) => ({
          value,
          label: t(`terms.directionValue.${value}`),
        }))}
        onChange={(direction) => change({ direction: directionSchema.parse(direction) })}
      />
      <TargetFields kpi={kpi} remarks={remarks} />
      <Choice
        label={t('terms.targetScope')}
        value={kpi.targetScope}
        options={SCOPES.map((value) => ({ value, label: t(`terms.scope.${value}`) }))}
        onChange={(scope) => change({ targetScope: kpiSchema.shape.targetScope.parse(scope) })}
      />
      <Choice
        label={t('terms.combine')}
        value={kpi.combine}
        options={COMBINATIONS.map((value) => ({ value, label: t(`terms.combineValue.${value}`) }))}
        onChange={(combine) => change({ combine: kpiSchema.shape.combine.parse(combine) })}
      />
      <QuantityField
        label={t('terms.baseline')}
        value={baseline.value}
        unit={unit}
        onChange={(value) => change({ baseline: { ...baseline, value } }, 'baseline')}
        {...remarks('baseline', t('kpis.fields.baselineHint'))}
      />
      <TextInput
        label={t('terms.baselinePeriod')}
        value={baseline.period}
        onChange={(event) =>
          change({ baseline: { ...baseline, period: event.currentTarget.value } }, 'baseline.period')
        }
      />
      {!baseline.value && (
        <DateField
          label={t('terms.establishBy')}
          value={baseline.establishBy}
          onChange={(establishBy) => change({ baseline: { ...baseline, establishBy } })}
        />
      )}
    </>
  );
}

function TargetFields({ kpi, remarks }: KpiFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const { unit, target, direction } = kpi;
  const field = (part: keyof Target, label: string) => (
    <QuantityField
      label={label}
      value={target[part]}
      unit={unit}
      onChange={(value) => change({ target: { ...target, [part]: value } }, `target.${part}`)}
      {...(part === 'maximum' ? {} : remarks('target'))}
    />
  );
  if (direction !== 'range') return field('value', t('terms.target'));
  return (
    <>
      {field('minimum', t('terms.targetMinimum'))}
      {field('maximum', t('terms.targetMaximum'))}
    </>
  );
}
