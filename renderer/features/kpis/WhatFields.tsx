import { useTranslation } from 'react-i18next';
import { type Kpi, kpiStatusSchema } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';
import { Choice, KpiText, useKpiEdit } from './kpi-fields';
import styles from './kpis.module.css';
import type { RemarkFor } from './use-field-remarks';

export interface KpiFieldsProps {
  readonly kpi: Kpi;
  readonly remarks: RemarkFor;
}

export function WhatFields({ kpi, remarks }: KpiFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const department = useDesign((design) => design.departments.find(({ id }) => id === kpi.departmentId));
  const reasons = (department?.duties ?? []).flatMap((duty) =>
    [...duty.idealOutcomes, null].map((outcome) => ({
      value: reasonOf(duty.id, outcome?.id ?? null),
      label: [duty.text, outcome?.text].filter(Boolean).join(' ▸ '),
    })),
  );

  return (
    <>
      <KpiText
        id={kpi.id}
        field="name"
        label={t('terms.name')}
        value={kpi.name}
        className={styles.wide}
        {...remarks('name')}
      />
      <Choice
        label={t('terms.status')}
        value={kpi.status}
        options={kpiStatusSchema.options.map((value) => ({ value, label: t(`terms.kpiStatus.${value}`) }))}
        onChange={(status) => change({ status: kpiStatusSchema.parse(status) })}
      />
      <Choice
        className={styles.full ?? ''}
        label={t('kpis.fields.whyThis')}
        value={reasonOf(kpi.dutyId, kpi.idealOutcomeId)}
        options={[
          { value: '', label: t('kpis.fields.noDuty') },
          ...reasons.filter(({ label }) => label !== ''),
        ]}
        onChange={(reason) => {
          const [dutyId, idealOutcomeId] = reason.split(' ');
          change({ dutyId: dutyId || null, idealOutcomeId: idealOutcomeId || null });
        }}
        {...remarks('duty')}
      />
      <KpiText
        id={kpi.id}
        field="formula"
        label={t('terms.formula')}
        value={kpi.formula}
        isLong
        className={styles.full}
        {...remarks('formula', t('kpis.fields.formulaHint'))}
      />
    </>
  );
}

/** A duty with or without one of its outcomes, as the value of a select; empty for no duty. */
function reasonOf(dutyId: string | null, idealOutcomeId: string | null): string {
  return [dutyId, idealOutcomeId].filter((id) => id !== null).join(' ');
}
