import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/i18n';
import { periodLabel } from '../../../shared/tracker/period-label';
import type { UnderstoodTracker } from '../../../shared/tracker/return/read-tracker-return';
import { useLanguage } from '../../app/session-context';
import styles from './returns.module.css';

/** What people should know of a tracker before they decide: how it compares, and what it does not bring. */
export function TrackerRemarks({ reading }: { readonly reading: UnderstoodTracker }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unreadable, missing, unknown } = reading;
  const cells = unreadable.map(({ sheet, cell, kpi, period, measured, reason, text }) =>
    t(sheet === '' ? 'returns.unreadableCellOfNoSheet' : 'returns.unreadableCell', {
      sheet,
      cell,
      field: `${kpi.code}, ${measured ? periodLabel(measured, language) : period}`,
      reason: t(`returns.reason.${reason}`, { text }),
    }),
  );
  return (
    <>
      {comparisons(reading, t).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <Warning title={t('returns.unreadable', { count: cells.length })} lines={cells} />
      <Warning
        title={t('returns.missing', { count: missing.length })}
        lines={missing.map(({ code, name }) => `${code} ${name}`)}
      />
      <Warning
        title={t('track.returned.unknown', { count: unknown.length })}
        lines={unknown.map(({ label, place }) => `${label} (${place.sheet}, ${place.cell})`)}
      />
    </>
  );
}

function Warning({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.warning}>
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function comparisons({ proposals, isSecond, isOutdated }: UnderstoodTracker, t: Translate): string[] {
  const isNothing = proposals.length === 0;
  if (isNothing) return [t(isSecond ? 'track.returned.secondNothing' : 'track.returned.nothing')];
  return [
    ...(isSecond ? [t('track.returned.second')] : []),
    ...(isOutdated && !isSecond ? [t('track.returned.outdated')] : []),
    ...(proposals.some(({ rivals }) => rivals) ? [t('track.returned.rivals')] : []),
    t('track.returned.where'),
  ];
}
