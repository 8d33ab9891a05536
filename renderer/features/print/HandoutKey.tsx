import { formatDate } from '../../../shared/i18n/format';
import type { Handout } from '../../../shared/results/handout';
import type { Words } from '../../../shared/results/words';
import styles from './printed.module.css';

interface HandoutKeyProps {
  readonly handout: Handout;
  readonly words: Words;
}

const COLOURS = [
  ['reached', 'green'],
  ['close', 'amber'],
  ['missed', 'red'],
] as const;

/** What the colours mean, and what comes up next. */
export function HandoutKey({ handout, words }: HandoutKeyProps) {
  const { t } = words;
  return (
    <div className={styles.key}>
      <div>
        <h2>{t('print.handout.colours')}</h2>
        <ul>
          {COLOURS.map(([status, colour]) => (
            <li key={status}>
              <span className={styles.swatch} data-status={status} />
              <strong>{`${t(`print.handout.${colour}`)}, ${t(`tracker.status.${status}`)}: `}</strong>
              {t(`print.handout.${status}`)}
            </li>
          ))}
        </ul>
        <p>{t('print.handout.attainment')}</p>
      </div>
      {handout.dates.length > 0 && <NextDates handout={handout} words={words} />}
    </div>
  );
}

function NextDates({ handout: { dates, laterDates }, words: { t, language } }: HandoutKeyProps) {
  return (
    <div>
      <h2>{t('print.handout.dates')}</h2>
      <ul>
        {dates.map(({ date, kind, about, who }, index) => (
          <li key={index}>
            <strong>{formatDate(date, language)}</strong>
            {` ${t(`print.handout.date.${kind}`, { about })}`}
            {who.trim() && ` (${who})`}
          </li>
        ))}
        {laterDates > 0 && <li>{t('print.handout.laterDates', { count: laterDates })}</li>}
      </ul>
    </div>
  );
}
