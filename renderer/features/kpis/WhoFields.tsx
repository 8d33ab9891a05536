import { useTranslation } from 'react-i18next';
import { frequencySchema, type Kpi, kpiKindSchema } from '../../../shared/domain/schema/kpi';
import { folded, isBlank } from '../../../shared/domain/text';
import { useDesign } from '../../app/session-context';
import { KpiChoice, KpiDate, KpiText, useKpiEdit } from './kpi-fields';
import { type KpiGroupProps, memoGroup } from './memo-group';
import { useDeadlineReader } from './use-deadline-reader';
import { useFieldRemarks } from './use-field-remarks';

const KEYS = ['owner', 'deadline', 'frequency', 'kind'] as const satisfies readonly (keyof Kpi)[];

type WhoFieldsProps = KpiGroupProps<(typeof KEYS)[number]>;

export const WhoFields = memoGroup(WhoGroup, KEYS, ['owner', 'deadline', 'frequency']);

function WhoGroup({ kpi, findings }: WhoFieldsProps) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const readDeadline = useDeadlineReader();
  const remarks = useFieldRemarks(findings);
  const participants = useDesign((design) => design.participants);
  const isKnown = participants.some(({ name }) => folded(name) === folded(kpi.owner));
  const isMissed = participants.length > 0 && !isBlank(kpi.owner) && !isKnown;
  const ownerHint = t(isMissed ? 'kpis.fields.ownerUnknown' : 'kpis.fields.ownerHint');
  const namesId = `names-${kpi.id}`;

  return (
    <>
      <KpiText
        label={t('terms.owner')}
        value={kpi.owner}
        onChange={(owner) => change({ owner }, 'owner')}
        list={namesId}
        {...remarks('owner', ownerHint)}
      />
      <datalist id={namesId}>
        {participants.map(({ id, name }) => name && <option key={id} value={name} />)}
      </datalist>
      <KpiDate
        label={t('terms.deadline')}
        value={kpi.deadline}
        onChange={(deadline) => change({ deadline })}
        readFurther={readDeadline}
        {...remarks('deadline')}
      />
      <KpiChoice
        label={t('terms.frequency')}
        value={kpi.frequency}
        options={frequencySchema.options.map((value) => ({
          value,
          label: t(`terms.frequencyValue.${value}`),
        }))}
        onChange={(frequency) => change({ frequency: frequencySchema.parse(frequency) })}
        {...remarks('frequency')}
      />
      <KpiChoice
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
