import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session-context';
import { ShowMore } from '../../../ui/ShowMore';
import { goToPoint } from './go-to-point';
import type { PointGroup } from './group-points';
import { pointWords } from './point-words';
import styles from './points.module.css';
import { PointText } from './PointText';

const SHOWN_FIRST = 6;

/** A sentence that holds for several KPIs, and the way to each of them. */
export function PointsOfKpis({ first, points }: PointGroup) {
  const { t } = useTranslation();
  const session = useSession();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const design = session.documents.getState().latest?.workshop.design;
  if (!design) return null;
  return (
    <div className={styles.shared}>
      <PointText severity={first.severity} words={{ ...pointWords(first, design, t), place: '' }} />
      <div className={styles.places}>
        <ul>
          {points.slice(0, shown).map((point) => (
            <li key={point.kpiIds[0]}>
              <button type="button" className={styles.kpi} onClick={() => goToPoint(session, point, t)}>
                {pointWords(point, design, t).place}
              </button>
            </li>
          ))}
        </ul>
        <ShowMore total={points.length} shown={shown} onShow={setShown} />
      </div>
    </div>
  );
}
