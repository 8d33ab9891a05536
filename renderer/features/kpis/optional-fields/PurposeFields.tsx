import { useTranslation } from 'react-i18next';
import { type Kpi, kpiSchema } from '../../../../shared/domain/schema/kpi';
import { useDesign } from '../../../app/session-context';
import { KpiChoice, KpiText, useKpiEdit } from '../kpi-fields';
import styles from '../kpis.module.css';
import { type KpiGroupProps, memoGroup } from '../memo-group';
import { withCurrent } from '../with-current';

const KEYS = ['objectiveId', 'question', 'level'] as const satisfies readonly (keyof Kpi)[];

export const PurposeFields = memoGroup(PurposeGroup, KEYS, []);

const levelSchema = kpiSchema.shape.level;
const LEVELS = levelSchema.unwrap().options;

function PurposeGroup({ kpi }: KpiGroupProps<(typeof KEYS)[number]>) {
  const { t } = useTranslation();
  const change = useKpiEdit(kpi.id);
  const objectives = useDesign((design) => design.objectives);
  const options = [
    { value: '', label: t('kpis.optional.noObjective') },
    ...objectives.map(({ id, text }, index) => ({ value: id, label: text || `${index + 1}` })),
  ];
  return (
    <>
      <KpiChoice
        className={styles.full}
        label={t('terms.objective')}
        value={kpi.objectiveId ?? ''}
        options={withCurrent(options, kpi.objectiveId ?? '', t('kpis.fields.gone.objective'))}
        onChange={(id) => change({ objectiveId: id || null })}
      />
      <KpiText
        className={styles.wide}
        label={t('terms.question')}
        value={kpi.question}
        onChange={(question) => change({ question }, 'question')}
        description={t('kpis.optional.questionHint')}
      />
      <KpiChoice
        label={t('terms.level')}
        value={kpi.level ?? ''}
        options={[
          { value: '', label: t('kpis.fields.unset') },
          ...LEVELS.map((value) => ({ value, label: t(`terms.levelValue.${value}`) })),
        ]}
        onChange={(level) => change({ level: level === '' ? null : levelSchema.parse(level) })}
      />
    </>
  );
}
