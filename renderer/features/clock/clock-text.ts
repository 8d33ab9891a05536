import type { Translate } from '../../../shared/i18n/i18n';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Minutes and seconds on a clock's face; an hour is 60 minutes of a session of 90. */
export function faceText(seconds: number): string {
  return `${Math.floor(seconds / MINUTE)}:${String(Math.floor(seconds % MINUTE)).padStart(2, '0')}`;
}

/** Begun minutes of what is left, whole minutes of what is over. */
function wholeMinutes(leftSeconds: number): number {
  const minutes = Math.ceil(leftSeconds / MINUTE);
  return minutes === 0 ? 0 : minutes;
}

/** How long a step still has, or how far it is over. */
export function leftText(leftSeconds: number, t: Translate): string {
  const minutes = wholeMinutes(leftSeconds);
  if (minutes > 0) return t('clock.left', { minutes });
  return minutes === 0 ? t('clock.timeUp') : t('clock.over', { minutes: -minutes });
}

/** Behind or ahead by whole minutes; nothing to say for less than one. */
export function behindText(secondsBehind: number, t: Translate): string {
  const minutes = Math.floor(Math.abs(secondsBehind) / MINUTE);
  if (minutes === 0) return '';
  return t(secondsBehind > 0 ? 'clock.behind' : 'clock.ahead', { minutes });
}

/** A stretch of time in as few words as it needs. */
export function durationText(seconds: number, t: Translate): string {
  if (seconds >= DAY) return t('clock.days', { count: Math.floor(seconds / DAY) });
  const minutes = Math.floor(seconds / MINUTE);
  if (seconds < HOUR) return t('clock.minutes', { minutes });
  return t('clock.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** The time for one KPI: with seconds, because there are only a few minutes each. */
export function shareText(seconds: number, t: Translate): string {
  const minutes = Math.floor(seconds / MINUTE);
  const rest = Math.floor((seconds % MINUTE) / 10) * 10;
  if (minutes === 0) return rest === 0 ? t('clock.underTenSeconds') : t('clock.seconds', { seconds: rest });
  return rest === 0
    ? t('clock.minutes', { minutes })
    : t('clock.minutesAndSeconds', { minutes, seconds: rest });
}
