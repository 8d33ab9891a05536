import { useTranslation } from 'react-i18next';
import { directionSchema, type Kpi, kpiSchema, type Target } from '../../../shared/domain/schema/kpi';
import { KpiChoice, KpiDate, KpiQuantity, KpiText, useKpiEdit } from './kpi-fields';
import { unitOf, unitValue, useUnitOptions } from './unit-options';
import { type KpiGroupProps, memoGroup } from './memo-group';
import { useFieldRemarks } from './use-field-remarks';

const KEYS = [
  'unit',
  'direction',
  'target',
  'targetScope',
  'combine',
  'baseline',
] as const satisfies readonly (keyof Kpi)[];

const SCOPES = kpiSchema.shape.targetScope.options;
const COMBINATIONS = kpiSchema.shape.combine.options;

type HowMuchFieldsProps = KpiGroupProps<(typeof KEYS)[number]>;

export const HowMuchFields = memoGroup(HowMuchGroup, KEYS, ['unit', 'target', 'baseline']);

function HowMuchGroup({ kpi, findings }: HowMuchFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const remarks = useFieldRemarks(findings);
  const unitOptions = useUnitOptions(kpi.unit);

  return (
    <>
      <KpiChoice
        label={t('terms.unit')}
        value={unitValue(kpi.unit)}
        options={unitOptions}
        onChange={(value) => change({ unit: unitOf(value) })}
        {...remarks('unit')}
      />
      {kpi.unit.kind === 'custom' && (
        <KpiText
          label={t('kpis.fields.customUnit')}
          value={kpi.unit.label}
          onChange={(label) => change(({ unit }) => ({ unit: { ...unit, label } }), 'unit.label')}
        />
      )}
      <KpiChoice
        label={t('terms.direction')}
        value={kpi.direction}
        options={directionSchema.options.map((value) => ({
          value,
          label: t(`terms.directionValue.${value}`),
        }))}
        onChange={(direction) => change({ direction: directionSchema.parse(direction) })}
      />
      <TargetFields kpi={kpi} findings={findings} />
      <KpiChoice
        label={t('terms.targetScope')}
        value={kpi.targetScope}
        options={SCOPES.map((value) => ({ value, label: t(`terms.scope.${value}`) }))}
        onChange={(scope) => change({ targetScope: kpiSchema.shape.targetScope.parse(scope) })}
      />
      <KpiChoice
        label={t('terms.combine')}
        value={kpi.combine}
        options={COMBINATIONS.map((value) => ({ value, label: t(`terms.combineValue.${value}`) }))}
        onChange={(combine) => change({ combine: kpiSchema.shape.combine.parse(combine) })}
      />
      <BaselineFields kpi={kpi} findings={findings} />
    </>
  );
}

function TargetFields({ kpi, findings }: HowMuchFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const remarks = useFieldRemarks(findings);
  const field = (part: keyof Target, label: string) => (
    <KpiQuantity
      label={label}
      value={kpi.target[part]}
      unit={kpi.unit}
      onChange={(value) =>
        change(({ target }) => ({ target: { ...target, [part]: value } }), `target.${part}`)
      }
      {...(part === 'maximum' ? {} : remarks('target'))}
    />
  );
  if (kpi.direction !== 'range') return field('value', t('terms.target'));
  return (
    <>
      {field('minimum', t('terms.targetMinimum'))}
      {field('maximum', t('terms.targetMaximum'))}
    </>
  );
}

function BaselineFields({ kpi, findings }: HowMuchFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const remarks = useFieldRemarks(findings);
  const changeBaseline = (patch: Partial<Kpi['baseline']>, key?: string) =>
    change(({ baseline }) => ({ baseline: { ...baseline, ...patch } }), key);
  return (
    <>
      <KpiQuantity
        label={t('terms.baseline')}
        value={kpi.baseline.value}
        unit={kpi.unit}
        onChange={(value) => changeBaseline({ value }, 'baseline')}
        {...remarks('baseline', t('kpis.fields.baselineHint'))}
      />
      <KpiText
        label={t('terms.baselinePeriod')}
        value={kpi.baseline.period}
        onChange={(period) => changeBaseline({ period }, 'baseline.period')}
      />
      {!kpi.baseline.value && (
        <KpiDate
          label={t('terms.establishBy')}
          value={kpi.baseline.establishBy}
          onChange={(establishBy) => changeBaseline({ establishBy })}
        />
      )}
    </>
  );
}
