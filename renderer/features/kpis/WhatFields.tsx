import { useTranslation } from 'react-i18next';
import { setKpiStatuses } from '../../../shared/domain/edits/kpi-order';
import { type Kpi, kpiStatusSchema } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { KpiChoice, KpiText, useKpiEdit } from './kpi-fields';
import styles from './kpis.module.css';
import { type KpiGroupProps, memoGroup } from './memo-group';
import { withCurrent } from './with-current';
import { useFieldRemarks } from './use-field-remarks';

const KEYS = [
  'departmentId',
  'dutyId',
  'idealOutcomeId',
  'name',
  'formula',
  'status',
] as const satisfies readonly (keyof Kpi)[];

type WhatFieldsProps = KpiGroupProps<(typeof KEYS)[number]>;

export const WhatFields = memoGroup(WhatGroup, KEYS, ['name', 'duty', 'formula']);

function WhatGroup({ kpi, findings }: WhatFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const edit = useEdit();
  const remarks = useFieldRemarks(findings);
  const reasons = useReasons(kpi);

  return (
    <>
      <KpiText
        label={t('terms.name')}
        value={kpi.name}
        onChange={(name) => change({ name }, 'name')}
        className={styles.wide}
        {...remarks('name')}
      />
      <KpiChoice
        label={t('terms.status')}
        value={kpi.status}
        options={kpiStatusSchema.options.map((value) => ({ value, label: t(`terms.kpiStatus.${value}`) }))}
        onChange={(status) =>
          edit('kpi-status', (design) => setKpiStatuses(design, [kpi.id], kpiStatusSchema.parse(status)))
        }
      />
      <KpiChoice
        className={styles.full ?? ''}
        label={t('kpis.fields.whyThis')}
        value={reasonOf(kpi.dutyId, kpi.idealOutcomeId)}
        options={reasons}
        onChange={(reason) => {
          const [dutyId, idealOutcomeId] = reason.split(' ');
          change({ dutyId: dutyId || null, idealOutcomeId: idealOutcomeId || null });
        }}
        {...remarks('duty')}
      />
      <KpiText
        label={t('terms.formula')}
        value={kpi.formula}
        onChange={(formula) => change({ formula }, 'formula')}
        isLong
        className={styles.full}
        {...remarks('formula', t('kpis.fields.formulaHint'))}
      />
    </>
  );
}

/** The duties of the KPI's department to choose from, and the one it has, even where that is gone or blank. */
function useReasons(kpi: WhatFieldsProps['kpi']) {
  const { t } = useTranslation();
  const department = useDesign((design) => design.departments.find(({ id }) => id === kpi.departmentId));
  const own = reasonOf(kpi.dutyId, kpi.idealOutcomeId);
  const reasons = (department?.duties ?? []).flatMap((duty) =>
    [...duty.idealOutcomes, null].map((outcome) => ({
      value: reasonOf(duty.id, outcome?.id ?? null),
      label: [duty.text, outcome?.text].filter(Boolean).join(' ▸ '),
    })),
  );
  const options = [{ value: '', label: t('kpis.fields.noDuty') }, ...reasons];
  return withCurrent(options, own, t('kpis.fields.gone.duty'))
    .map((option) =>
      option.label === '' && option.value === own
        ? { ...option, label: t('kpis.fields.unnamedDuty') }
        : option,
    )
    .filter(({ label }) => label !== '');
}

/** A duty with or without one of its outcomes, as the value of a select; empty for no duty. */
function reasonOf(dutyId: string | null, idealOutcomeId: string | null): string {
  return [dutyId, idealOutcomeId].filter((id) => id !== null).join(' ');
}
