import { useTranslation } from 'react-i18next';
import { STATUS_ICONS } from '../../track/Standing';
import type { TrackScene as Tracked } from '../picture/room-picture';
import { FittingList } from './FittingList';
import { KpiName } from './KpiName';
import styles from './room.module.css';

/** Where each KPI stands: what was measured, against its target. */
export function TrackScene({ scene }: { readonly scene: Tracked }) {
  const { t } = useTranslation();
  const { department, rows, current, first, total } = scene;
  return (
    <section className={styles.table} data-columns="track">
      {department && <h2 className={styles.title}>{department}</h2>}
      {rows.length === 0 && <p className={styles.nothing}>{t('room.noKpis')}</p>}
      <FittingList label={t('terms.step.track')} current={current} first={first} total={total}>
        {rows.map(({ code, name, target, due, value, status }, place) => {
          const Icon = STATUS_ICONS[status];
          return (
            <li key={code} className={styles.row} data-current={place === current}>
              <span>
                <KpiName
                  name={name}
                  detail={[
                    `${t('terms.target')} ${target || '…'}`,
                    ...(due ? [t('track.dueBy', due)] : []),
                  ].join(' · ')}
                />
              </span>
              <strong className="figures">{value || '–'}</strong>
              <span className={styles.status} data-status={status}>
                <Icon size="1.1em" aria-hidden /> {t(`tracker.status.${status}`)}
              </span>
            </li>
          );
        })}
      </FittingList>
    </section>
  );
}
