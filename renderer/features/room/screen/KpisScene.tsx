import { useTranslation } from 'react-i18next';
import { SmartTiles } from '../../../ui/SmartTiles';
import type { KpisScene as Kpis } from '../picture/room-picture';
import { FittingList } from './FittingList';
import { KpiName } from './KpiName';
import styles from './room.module.css';

/** What a department has by now. */
export function KpisScene({ scene }: { readonly scene: Kpis }) {
  const { t } = useTranslation();
  const { department, kpis, current, first, total } = scene;
  return (
    <section className={styles.table}>
      {(department || kpis.length > 0) && (
        <h2 className={styles.title}>{department || t('kpis.unnamedDepartment')}</h2>
      )}
      {kpis.length === 0 && <p className={styles.nothing}>{t('room.noKpis')}</p>}
      <FittingList label={t('terms.step.kpis')} current={current} first={first} total={total}>
        {kpis.map(({ code, name, target, owner, letters }) => (
          <li key={code} className={styles.line}>
            <p className={styles.lineName}>
              <KpiName name={name} detail={[target, owner].filter(Boolean).join(' · ') || '…'} />
            </p>
            <SmartTiles letters={letters} />
          </li>
        ))}
      </FittingList>
    </section>
  );
}
