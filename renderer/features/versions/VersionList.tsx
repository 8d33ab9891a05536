import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedVersion } from '../../../shared/domain/schema/record';
import { lapsedNumbers, nextVersionNumber } from '../../../shared/domain/versions/stage';
import { formatShortDate } from '../../../shared/i18n/format';
import { useLanguage, useWorkshop } from '../../app/session-context';
import { KeptPoints } from '../review/sign/KeptPoints';
import styles from './versions.module.css';

/** Every version with who signed it and when, the newest first. */
export function VersionList({ isUnchanged }: { readonly isUnchanged: boolean }) {
  const { t } = useTranslation();
  const next = useWorkshop((workshop) => nextVersionNumber(workshop.record));
  const versions = useWorkshop((workshop) => workshop.record.versions);
  const newestFirst = versions.toSorted((one, other) => other.number - one.number);
  return (
    <ul className={styles.versions}>
      {isUnchanged && (
        <li className="quiet">{t('versions.unchanged', { number: newestFirst[0]?.number ?? 0, next })}</li>
      )}
      {newestFirst.map((version) => (
        <Version key={version.number} version={version} />
      ))}
      {lapsedNumbers(versions).map((number) => (
        <li key={number} className="quiet">
          {t('versions.lapsedNumber', { number })}
        </li>
      ))}
    </ul>
  );
}

function Version({ version }: { readonly version: SignedVersion }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, signatures } = version;
  const signed = signatures.map(({ role, name, date }) =>
    t('versions.signedBy', { role: t(`terms.role.${role}`), name, date: formatShortDate(date, language) }),
  );
  return (
    <li>
      <strong>{t('versions.version', { number })}</strong>
      <span className="quiet"> · {signed.join(' · ')} · </span>
      <PointsAtSigning version={version} />
    </li>
  );
}

/** How much was open when a version was signed; the points themselves for who asks. */
function PointsAtSigning({ version }: { readonly version: SignedVersion }) {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  const { signedPoints = [], openPoints } = version;
  const count = signedPoints.length || openPoints.length;
  if (count === 0) return <span className="quiet">{t('versions.noOpenPoints')}</span>;
  // Versions of early files know the sorts of their points alone.
  if (signedPoints.length === 0) return <span className="quiet">{t('versions.openPoints', { count })}</span>;
  return (
    <>
      <button
        type="button"
        className={styles.points}
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {t('versions.openPoints', { count })}
      </button>
      {isUnfolded && <KeptPoints version={version} />}
    </>
  );
}
