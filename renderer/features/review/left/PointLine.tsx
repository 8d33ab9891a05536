import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import { useSession } from '../../../app/session-context';
import { goToPoint } from './go-to-point';
import { pointWords } from './point-words';
import styles from './points.module.css';
import { PointText } from './PointText';

/** One point, all of it a way to its place. */
export const PointLine = memo(function PointLine({ point }: { readonly point: OpenPoint }) {
  const { t } = useTranslation();
  const session = useSession();
  const design = session.documents.getState().latest?.workshop.design;
  if (!design) return null;
  return (
    <button type="button" className={styles.point} onClick={() => goToPoint(session, point, t)}>
      <PointText severity={point.severity} words={pointWords(point, design, t)} />
    </button>
  );
});
