import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leftText } from '../../clock/clock-text';
import type { RoomTime } from '../picture/room-picture';
import { secondsLeft } from '../picture/step-time';
import styles from './room.module.css';

const TICK_MS = 1_000;

/** What the step still has, in minutes, counted here, so that it goes on when nobody speaks. */
export function TimeLeft({ time }: { readonly time: RoomTime }) {
  const { t } = useTranslation();
  const isRunning = time.runningSince !== null;
  const [now, setNow] = useState(moment);

  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(() => setNow(moment()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [isRunning]);

  const seconds = secondsLeft(time, now);
  if (seconds === null) return null;
  return (
    <p className={styles.time} data-over={seconds <= 0}>
      {isRunning ? leftText(seconds, t) : t('clock.paused')}
    </p>
  );
}

function moment(): string {
  return new Date().toISOString();
}
