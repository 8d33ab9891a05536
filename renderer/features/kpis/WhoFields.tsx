import { useTranslation } from 'react-i18next';
import { frequencySchema, kpiKindSchema } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';
import { DateField } from '../../ui/DateField';
import { Choice, KpiText, useKpiEdit } from './kpi-fields';
import type { KpiFieldsProps } from './WhatFields';

export function WhoFields({ kpi, remarks }: KpiFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const participants = useDesign((design) => design.participants);
  const namesId = `names-${kpi.id}`;

  return (
    <>
      <KpiText
        id={kpi.id}
        field="owner"
        label={t('terms.owner')}
        value={kpi.owner}
        list={namesId}
        {...remarks('owner', t('kpis.fields.ownerHint'))}
      />
      <datalist id={namesId}>
        {participants.map(({ id, name }) => name && <option key={id} value={name} />)}
      </datalist>
      <DateField
        label={t('terms.deadline')}
        value={kpi.deadline}
        onChange={(deadline) => change({ deadline })}
        {...remarks('deadline')}
      />
      <Choice
        label={t('terms.frequency')}
        value={kpi.frequency}
        options={frequencySchema.options.map((value) => ({
          value,
          label: t(`terms.frequencyValue.${value}`),
        }))}
        onChange={(frequency) => change({ frequency: frequencySchema.parse(frequency) })}
        {...remarks('frequency')}
      />
      <Choice
        label={t('terms.kind')}
        value={kpi.kind ?? ''}
        options={[
          { value: '', label: t('kpis.fields.unset') },
          ...kpiKindSchema.options.map((value) => ({ value, label: t(`terms.kpiKind.${value}`) })),
        ]}
        onChange={(kind) => change({ kind: kind === '' ? null : kpiKindSchema.parse(kind) })}
      />
    </>
  );
}
