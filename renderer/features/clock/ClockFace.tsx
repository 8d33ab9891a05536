import { useTranslation } from 'react-i18next';
import { kpisToDo } from '../../../shared/domain/clock/kpis-to-do';
import { useDesign } from '../../app/session-context';
import { behindText, faceText, leftText } from './clock-text';
import { useIsDelayHidden } from './use-is-delay-hidden';
import styles from './clock.module.css';
import type { SessionClockNow } from './use-session-clock';
import { useSessionLength } from './use-planned-minutes';

/** The time on the bar: what is over, how late it is, what this step still has. */
export function ClockFace({ now }: { readonly now: SessionClockNow }) {
  const { t } = useTranslation();
  const { lessons, lessonMinutes } = useSessionLength();
  const isDelayHidden = useIsDelayHidden();
  const { reading, hasRun, secondsBehind } = now;
  if (!hasRun) return <>{t('app.stepMinutes', { minutes: lessons * lessonMinutes })}</>;
  const behind = isDelayHidden ? '' : behindText(secondsBehind, t);
  return (
    <>
      <span className={styles.line}>
        <strong>{faceText(reading.elapsedSeconds)}</strong>{' '}
        {behind && <span data-late={secondsBehind > 0}>{behind}</span>}
      </span>{' '}
      <span className={styles.small}>
        <Detail now={now} isDelayHidden={isDelayHidden} />
      </span>
    </>
  );
}

interface DetailProps {
  readonly now: SessionClockNow;
  readonly isDelayHidden: boolean;
}

function Detail({ now: { reading, line }, isDelayHidden }: DetailProps) {
  const { t } = useTranslation();
  if (reading.kind === 'asks') return <>{t('clock.asksShort')}</>;
  if (reading.kind === 'standing') return <>{t('clock.paused')}</>;
  const isOver = line.leftSeconds <= 0;
  if (line.plannedSeconds === 0 || (isOver && isDelayHidden)) return <>{t(`terms.step.${line.step}`)}</>;
  return (
    <>
      {leftText(line.leftSeconds, t)}
      {line.step === 'kpis' && !isOver && <PerKpi leftSeconds={line.leftSeconds} />}
    </>
  );
}

function PerKpi({ leftSeconds }: { readonly leftSeconds: number }) {
  const { t } = useTranslation();
  const count = useDesign(kpisToDo);
  const minutes = Math.floor(leftSeconds / 60 / Math.max(1, count));
  return count > 0 && minutes > 0 ? <> · {t('clock.perKpi', { minutes })}</> : null;
}
