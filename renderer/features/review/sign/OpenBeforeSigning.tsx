import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session-context';
import { PointCounts } from '../left/PointCounts';
import { PointList } from '../left/PointList';
import { useOpenPoints } from '../use-open-points';
import styles from './sign.module.css';

const SHOWN = 5;

/** What is still open, so that nobody signs without having seen it. */
export function OpenBeforeSigning() {
  const { t } = useTranslation();
  const { view } = useSession();
  const points = useOpenPoints();
  if (points.length === 0) return <p>{t('review.left.nothing')}</p>;
  return (
    <section className={styles.open}>
      <h2>{t('review.sign.openTitle')}</h2>
      <p>
        <PointCounts points={points} />
      </p>
      <p className="quiet">{t('review.sign.openText')}</p>
      <PointList points={points.slice(0, SHOWN)} shownFirst={SHOWN} />
      {points.length > SHOWN && (
        <Button variant="default" mt="sm" onClick={() => view.setState({ reviewPart: 'left' })}>
          {t('review.sign.seeAll')}
        </Button>
      )}
    </section>
  );
}
