import { useTranslation } from 'react-i18next';
import type { SessionClockNow } from './use-session-clock';

interface ClockVoiceProps {
  readonly now: SessionClockNow;
  /** Whether the time plan holds a proposal, which nobody has answered yet. */
  readonly isLate: boolean;
}

/** Says politely what the clock's colours show: only what has changed, never the seconds. */
export function ClockVoice({ now: { reading, notice, line, hasRun }, isLate }: ClockVoiceProps) {
  const { t } = useTranslation();

  function words(): string {
    if (reading.kind === 'asks') return t('clock.asksShort');
    if (reading.kind === 'standing') return hasRun ? t('clock.stopped') : '';
    const told = [
      notice && t(`clock.notice.${notice}`, { step: t(`terms.step.${line.step}`) }),
      isLate && t('clock.isLate'),
    ].filter(Boolean);
    return told.join(' ') || t('clock.running');
  }

  return (
    <span role="status" className="visually-hidden">
      {words()}
    </span>
  );
}
