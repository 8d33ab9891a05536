import { useCallback, useState } from 'react';
import type { Paper } from '../../../../shared/contract/contract';
import { formatDate } from '../../../../shared/i18n/format';
import { companyName } from '../../../../shared/results/company-name';
import type { Words } from '../../../../shared/results/words';
import { useDesign, useWorkshop } from '../../../app/session-context';
import { usePlannedMinutes } from '../../clock/use-planned-minutes';
import { FittedPage } from '../../print/PaperPage';
import { BeforeTheSession } from './BeforeTheSession';
import styles from './run-of-show.module.css';
import { type RunLine, runLines, timeOfDayText } from './run-of-show';
import { RunRow } from './RunRow';

/** Points of type; below the smallest nobody reads it while talking. */
const SIZES = Array.from({ length: 17 }, (_, step) => 6.5 + step / 4);

interface PrintedRunOfShowProps {
  readonly words: Words;
  readonly paper: Paper;
  readonly startsAt: number | null;
  readonly onFit: (fits: boolean) => void;
}

/**
 * A row per step: when, what to say and ask, what to have ready; and what to bring along. Where that is
 * more than a page holds, it does without what is on the screen anyway.
 */
export function PrintedRunOfShow({ words, paper, startsAt, onFit }: PrintedRunOfShowProps) {
  const { t } = words;
  const [isTight, setTight] = useState(false);
  const lines = runLines(usePlannedMinutes(), startsAt);
  const hearFit = useCallback(
    (fits: boolean) => {
      if (fits || isTight) onFit(fits);
      else setTight(true);
    },
    [isTight, onFit],
  );
  return (
    <FittedPage paper={paper} orientation="portrait" sizes={SIZES} onFit={hearFit}>
      <div className={styles.sheet} data-tight={isTight}>
        <Head words={words} lines={lines} />
        <BeforeTheSession words={words} />
        <table>
          <colgroup>
            <col style={{ width: '13%' }} />
            <col style={{ width: '30%' }} />
            <col style={{ width: '33%' }} />
            <col style={{ width: '24%' }} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('help.runOfShow.step')}</th>
              <th scope="col">{t('help.runOfShow.say')}</th>
              <th scope="col">{t('help.runOfShow.ask')}</th>
              <th scope="col">{t('help.runOfShow.ready')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <RunRow key={line.step} line={line} words={words} isTight={isTight} />
            ))}
          </tbody>
        </table>
        <p className={styles.foot}>{t('help.runOfShow.pause')}</p>
      </div>
    </FittedPage>
  );
}

interface HeadProps {
  readonly words: Words;
  readonly lines: readonly RunLine[];
}

function Head({ words: { t, language }, lines }: HeadProps) {
  const company = useWorkshop((workshop) => companyName(workshop, t));
  const period = useDesign((design) => design.period.label);
  const date = useDesign((design) => design.sessionDate);
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  const end = lines.at(-1)?.to ?? null;
  const title = [t('help.runOfShow.title'), period];
  const time = end === null ? '' : timeOfDayText(end, language);
  return (
    <div className={styles.head}>
      <div>
        <h1>{company}</h1>
        <p>{title.filter(Boolean).join(' · ')}</p>
      </div>
      <p>
        {date && <strong>{formatDate(date, language)}</strong>}
        <span>{t(time ? 'help.runOfShow.wholeUntil' : 'help.runOfShow.whole', { minutes, time })}</span>
      </p>
    </div>
  );
}
