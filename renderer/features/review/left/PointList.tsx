import { useMemo, useState } from 'react';
import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import { ShowMore } from '../../../ui/ShowMore';
import { groupPoints } from './group-points';
import { PointLine } from './PointLine';
import { PointsOfKpis } from './PointsOfKpis';
import styles from './points.module.css';

interface PointListProps {
  readonly points: readonly OpenPoint[];
  readonly shownFirst: number;
}

/** Open points in their order; each leads to its place. */
export function PointList({ points, shownFirst }: PointListProps) {
  const [shown, setShown] = useState(shownFirst);
  const groups = useMemo(() => groupPoints(points), [points]);
  return (
    <>
      <ol className={styles.points}>
        {groups.slice(0, shown).map((group) => (
          <li key={group.key}>
            {group.points.length === 1 ? <PointLine point={group.first} /> : <PointsOfKpis {...group} />}
          </li>
        ))}
      </ol>
      <ShowMore total={groups.length} shown={shown} onShow={setShown} />
    </>
  );
}
