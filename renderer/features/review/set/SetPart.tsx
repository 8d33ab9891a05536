import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PointList } from '../left/PointList';
import { useOpenPoints } from '../use-open-points';
import { BalanceTable } from './BalanceTable';
import { OwnerList } from './OwnerList';
import styles from './set.module.css';
import { pointsAbout, type SetTopic } from './set-topics';

/** The chosen KPIs as a whole: how many, which way they look, what nobody measures, what two do. */
export function SetPart() {
  const { t } = useTranslation();
  return (
    <div className={styles.columns}>
      <div>
        <Topic topic="balance">
          <BalanceTable />
        </Topic>
        <Topic topic="owners">
          <OwnerList />
        </Topic>
      </div>
      <div>
        <Topic topic="coverage" nothing={t('review.set.covered')} />
        <Topic topic="collisions" nothing={t('review.set.noCollisions')} />
        <Topic topic="weights" nothing={t('review.set.weightsFine')} />
      </div>
    </div>
  );
}

interface TopicProps {
  readonly topic: SetTopic;
  /** What is said where there is nothing to say. */
  readonly nothing?: string;
  readonly children?: ReactNode;
}

function Topic({ topic, nothing, children }: TopicProps) {
  const { t } = useTranslation();
  const points = pointsAbout(topic, useOpenPoints());
  return (
    <section className={styles.topic}>
      <h2>{t(`review.set.${topic}`)}</h2>
      {children}
      {points.length > 0 ? <PointList points={points} shownFirst={6} /> : nothing && <p>{nothing}</p>}
    </section>
  );
}
