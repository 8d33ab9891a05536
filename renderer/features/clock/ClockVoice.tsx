import { useTranslation } from 'react-i18next';
import type { SessionClockNow } from './use-session-clock';

/** Says politely what the clock's colours show: only what has changed, never the seconds. */
export function ClockVoice({ now: { reading, notice, line, hasRun } }: { readonly now: SessionClockNow }) {
  const { t } = useTranslation();

  function words(): string {
    if (reading.kind === 'asks') return t('clock.asksShort');
    if (notice) return t(`clock.notice.${notice}`, { step: t(`terms.step.${line.step}`) });
    if (reading.kind === 'running') return t('clock.running');
    return hasRun ? t('clock.stopped') : '';
  }

  return (
    <span role="status" className="visually-hidden">
      {words()}
    </span>
  );
}
