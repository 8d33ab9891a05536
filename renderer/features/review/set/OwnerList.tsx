import { useTranslation } from 'react-i18next';
import { ownership } from '../../../../shared/domain/review/ownership';
import { useDesign } from '../../../app/session-context';
import { useMemo } from 'react';
import styles from './set.module.css';

const MOST_SHOWN = 8;

/** Who answers for how many of the chosen KPIs, the most first. */
export function OwnerList() {
  const { t } = useTranslation();
  const kpis = useDesign((design) => design.kpis);
  const owners = useMemo(() => ownership({ kpis }), [kpis]);
  const others = owners.length - MOST_SHOWN;
  if (owners.length === 0) return <p>{t('review.set.noOwners')}</p>;
  return (
    <ul className={styles.owners}>
      {owners.slice(0, MOST_SHOWN).map(({ owner, kpis: own }) => (
        <li key={owner}>
          <span>{owner}</span>
          <span className="quiet">{t('review.set.owns', { count: own.length })}</span>
        </li>
      ))}
      {others > 0 && <li className="quiet">{t('review.set.moreOwners', { count: others })}</li>}
    </ul>
  );
}
