import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { countSilence, startClock, stopClock } from '../../../shared/domain/clock/session-clock';
import type { SessionClock } from '../../../shared/domain/schema/session';
import { durationText } from './clock-text';
import styles from './clock.module.css';
import type { SessionClockNow } from './use-session-clock';

/** No session lasts longer, so a longer silence was none. */
const LONGEST_SESSION_SECONDS = 12 * 60 * 60;

interface SilenceQuestionProps {
  readonly now: SessionClockNow;
  readonly onAnswered: () => void;
}

/** The time that nobody noted: only people know whether the session went on. */
export function SilenceQuestion({ now, onAnswered }: SilenceQuestionProps) {
  const { t } = useTranslation();
  const { reading, open, edit, moment } = now;

  function answer(change: (clock: SessionClock) => SessionClock) {
    edit(change);
    onAnswered();
  }

  return (
    <div className={styles.question} role="group" aria-label={t('clock.asksShort')}>
      <p>{t('clock.asks', { duration: durationText(reading.silentSeconds, t) })}</p>
      <div className={styles.choices}>
        {reading.silentSeconds <= LONGEST_SESSION_SECONDS && (
          <Button data-autofocus onClick={() => answer((clock) => countSilence(clock, open, moment()))}>
            {t('clock.count')}
          </Button>
        )}
        <Button variant="default" onClick={() => answer((clock) => startClock(clock, open, moment()))}>
          {t('clock.goOn')}
        </Button>
        <Button variant="default" onClick={() => answer((clock) => stopClock(clock, moment()))}>
          {t('clock.stayPaused')}
        </Button>
      </div>
    </div>
  );
}
