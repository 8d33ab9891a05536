import { IconAlertTriangle, IconBulb, IconExclamationCircle } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import { useSession } from '../../../app/session-context';
import { goToPoint } from './go-to-point';
import styles from './points.module.css';
import { ShowMore } from './ShowMore';
import { pointWords, type PointWords, type ToldPoint } from './point-words';

const ICONS = { problem: IconExclamationCircle, warning: IconAlertTriangle, hint: IconBulb } as const;

interface PointListProps {
  readonly points: readonly OpenPoint[];
  readonly shownFirst: number;
}

/** Open points in their order; each line leads to its place. */
export function PointList({ points, shownFirst }: PointListProps) {
  const [shown, setShown] = useState(shownFirst);
  return (
    <>
      <ol className={styles.points}>
        {points.slice(0, shown).map((point) => (
          <PointLine key={keyOf(point)} point={point} />
        ))}
      </ol>
      <ShowMore total={points.length} shown={shown} onShow={setShown} />
    </>
  );
}

const PointLine = memo(function PointLine({ point }: { readonly point: OpenPoint }) {
  const { t } = useTranslation();
  const session = useSession();
  const design = session.documents.getState().latest?.workshop.design;
  if (!design) return null;
  return (
    <li>
      <button type="button" className={styles.point} onClick={() => goToPoint(session, point, t)}>
        <PointText severity={point.severity} words={pointWords(point, design, t)} />
      </button>
    </li>
  );
});

interface PointTextProps {
  readonly severity: ToldPoint['severity'];
  readonly words: PointWords;
}

export function PointText({ severity, words: { text, advice, place } }: PointTextProps) {
  const { t } = useTranslation();
  const Icon = ICONS[severity];
  return (
    <>
      <span className={styles.severity} data-severity={severity}>
        <Icon size={20} aria-hidden />
        {t(`kpis.coach.severity.${severity}`)}
      </span>
      <span className={styles.words}>
        {place && <span className={styles.place}>{place}</span>}
        <span>{text}</span>
        {advice && <span className="quiet">{advice}</span>}
      </span>
    </>
  );
}

function keyOf({ code, departmentId, dutyId, objectiveId, kpiIds, field, text }: ToldPoint): string {
  return [code, departmentId, dutyId, objectiveId, ...kpiIds, field, text].join(' ');
}
