import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { resetClock } from '../../../shared/domain/clock/session-clock';
import type { SessionClock } from '../../../shared/domain/schema/session';
import {
  hasOwnPlan,
  planFromLastTime,
  withoutPlan,
  withPlan,
} from '../../../shared/domain/session-plan/session-plan';
import { useSession } from '../../app/session-context';
import styles from './clock.module.css';
import { useSessionLength } from './use-planned-minutes';
import type { SessionClockNow } from './use-session-clock';

interface PlanChoicesProps {
  readonly now: SessionClockNow;
  readonly onChosen: () => void;
}

/** Other minutes: those of the agenda, or as the steps went last time. And a clock at zero, after a trial. */
export function PlanChoices({ now, onChosen }: PlanChoicesProps) {
  const { t } = useTranslation();
  const length = useSessionLength();
  const { notify } = useSession();
  const { clock, edit, hasRun, reading } = now;
  const { lastTime } = clock;
  const isOwn = hasOwnPlan(clock, length);

  function choose(change: (clock: SessionClock) => SessionClock) {
    edit(change);
    onChosen();
  }

  function reset() {
    choose(resetClock);
    notify({ message: 'clockReset', undo: () => edit(() => clock) });
  }

  return (
    <div className={styles.choices}>
      {isOwn && <p className={styles.own}>{t('clock.ownPlan')}</p>}
      {isOwn && (
        <Button variant="default" onClick={() => choose(withoutPlan)}>
          {t('clock.backToAgenda')}
        </Button>
      )}
      {lastTime && !hasRun && !isOwn && (
        <Button
          variant="default"
          onClick={() => choose((before) => withPlan(before, planFromLastTime(lastTime, length)))}
        >
          {t('clock.likeLastTime')}
        </Button>
      )}
      {hasRun && reading.kind === 'standing' && (
        <Button variant="subtle" onClick={reset}>
          {t('clock.reset')}
        </Button>
      )}
    </div>
  );
}
