import { useTranslation } from 'react-i18next';
import { SmartTiles } from '../../../ui/SmartTiles';
import type { KpiScene as WrittenKpi } from '../picture/room-picture';
import { FittingList } from './FittingList';
import styles from './room.module.css';

/** What the room needs first stands first: what does not fit is left out from below. */
const PARTS = ['owner', 'deadline', 'frequency', 'baseline', 'formula', 'dataSource'] as const;
/** These are shown before anyone has filled them, as a question to the room. */
const ALWAYS: readonly (typeof PARTS)[number][] = ['owner', 'deadline'];

/** More letters than two lines hold on a narrow projector. */
const LONG_NAME = 60;

/** The KPI that is being written, as large as it goes, with its five letters. */
export function KpiScene({ scene }: { readonly scene: WrittenKpi }) {
  const { t } = useTranslation();
  const { code, name, department, duty, idealOutcome, target, letters } = scene;
  const words = { ...scene, frequency: t(`terms.frequencyValue.${scene.frequency}`) };
  const parts = PARTS.filter((part) => words[part] !== '' || ALWAYS.includes(part));
  return (
    <section className={styles.kpi}>
      <p className={styles.quiet}>{[department, code].filter(Boolean).join(' · ')}</p>
      {duty && <p className={styles.why}>{[duty, idealOutcome].filter(Boolean).join(' → ')}</p>}
      <h2 className={styles.name} data-long={name.length > LONG_NAME}>
        {name || t('kpis.unnamed')}
      </h2>
      <div className={styles.targetLine}>
        <p className={styles.target}>
          <span className={styles.label}>{t('terms.target')}</span> {target || '…'}
        </p>
        <SmartTiles letters={letters} />
      </div>
      <FittingList label={t('room.parts')} current={null}>
        {parts.map((part) => (
          <li key={part} className={styles.part}>
            <span className={styles.label}>{t(`terms.${part}`)}</span>
            <span>{words[part] || '…'}</span>
          </li>
        ))}
      </FittingList>
    </section>
  );
}
