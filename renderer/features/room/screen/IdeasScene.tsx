import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SmartTiles } from '../../../ui/SmartTiles';
import type { IdeasScene as Ideas } from '../picture/room-picture';
import { FittingList } from './FittingList';
import { KpiName } from './KpiName';
import styles from './room.module.css';

/** Ideas that the room chooses from, with its votes; what it would keep is ticked. */
export function IdeasScene({ scene }: { readonly scene: Ideas }) {
  const { t } = useTranslation();
  const { department, ideas, current, first, total } = scene;
  return (
    <section className={styles.table}>
      <h2 className={styles.title}>
        {t('kpiTable.narrow.title', { department: department || t('kpis.unnamedDepartment') })}
      </h2>
      <FittingList label={t('kpiTable.narrow.ideas')} current={current} first={first} total={total}>
        {ideas.map(({ code, name, target, letters, votes, isKept }) => (
          <li key={code} className={styles.line} data-kept={isKept}>
            {isKept && <IconCircleCheckFilled size="1em" role="img" aria-label={t('room.kept')} />}
            <p className={styles.lineName}>
              <KpiName name={name} detail={target || '…'} />
            </p>
            <SmartTiles letters={letters} />
            <p className={styles.votes}>{t('room.votes', { count: votes })}</p>
          </li>
        ))}
      </FittingList>
    </section>
  );
}
