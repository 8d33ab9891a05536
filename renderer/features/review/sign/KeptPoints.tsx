import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedVersion } from '../../../../shared/domain/schema/record';
import { ShowMore, SHOWN_MORE } from '../../../ui/ShowMore';
import { PointCounts } from '../left/PointCounts';
import { PointText } from '../left/PointText';
import points from '../left/points.module.css';
import { pointWords } from '../left/point-words';
import styles from './sign.module.css';

/** What was open when a version was signed, as it was then. */
export function KeptPoints({ version }: { readonly version: SignedVersion }) {
  const { t } = useTranslation();
  const kept = version.signedPoints ?? [];
  const [shown, setShown] = useState(SHOWN_MORE);
  return (
    <section className={styles.open}>
      <h2>{t('review.sign.openKept')}</h2>
      {kept.length === 0 ? (
        <p>{t('review.sign.nothingOpen')}</p>
      ) : (
        <p>
          <PointCounts points={kept} />
        </p>
      )}
      <ol className={points.points}>
        {kept.slice(0, shown).map((point, place) => (
          <li key={place} className={points.kept}>
            <PointText severity={point.severity} words={pointWords(point, version.design, t)} />
          </li>
        ))}
      </ol>
      <ShowMore total={kept.length} shown={shown} onShow={setShown} />
    </section>
  );
}
