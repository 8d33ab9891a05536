import { useTranslation } from 'react-i18next';
import { useOpenPoints } from '../use-open-points';
import { PointCounts } from './PointCounts';
import { PointList } from './PointList';
import styles from './points.module.css';

/** What is left before signing, the gravest first. */
export function LeftPart() {
  const { t } = useTranslation();
  const points = useOpenPoints();
  if (points.length === 0) return <p>{t('review.left.nothing')}</p>;
  return (
    <div className={styles.left}>
      <p>
        <PointCounts points={points} />
      </p>
      <p className="quiet">{t('review.left.hint')}</p>
      <PointList points={points} shownFirst={50} />
    </div>
  );
}
