import { useEffect } from 'react';
import { agendaLine, secondsBehind, stepNotice } from '../../../shared/domain/clock/agenda';
import {
  followStep,
  isNoteDue,
  noteTime,
  readClock,
  startClock,
  stopClock,
} from '../../../shared/domain/clock/session-clock';
import type { Step } from '../../../shared/domain/schema/session';
import { useInterface, useOpen, useSession, useWorkshop } from '../../app/session-context';
import { useClockEdit } from './use-clock-edit';
import { useNow } from './use-now';
import { usePlannedMinutes } from './use-planned-minutes';
import { useTimekeeper } from './use-timekeeper';
import { useWakeLock } from './use-wake-lock';

/** The session's clock as it is this second, kept in the workshop by one window of those that are open. */
export function useSessionClock() {
  const { now: moment } = useSession();
  const clock = useWorkshop(({ session }) => session.clock);
  const open = useInterface<Step>(({ route }) => (route.screen === 'workshop' ? route.step : 'prepare'));
  const planned = usePlannedMinutes();
  const edit = useClockEdit();
  const now = useNow(clock.runningSince !== null);
  const reading = readClock(clock, now);
  // A clock that stands, or that another window keeps, tells of its own step, wherever people look around here.
  const step = clock.runningStep ?? open;
  const used = reading.stepSeconds;

  useKeptTime(open, now);
  useWakeLock(reading.kind === 'running');

  /** Starts or stops; false where someone first has to say whether the session went on. */
  function toggle(): boolean {
    const { kind } = readClock(clock, moment());
    if (kind === 'asks') return false;
    edit((before) => (kind === 'running' ? stopClock(before, moment()) : startClock(before, open, moment())));
    return true;
  }

  const line = agendaLine(step, planned, used);
  return {
    clock,
    reading,
    step,
    open,
    planned,
    line,
    hasRun: reading.elapsedSeconds > 0 || reading.kind !== 'standing',
    notice: reading.kind === 'running' ? stepNotice(line) : null,
    secondsBehind: reading.elapsedSeconds === 0 ? 0 : secondsBehind(step, planned, used),
    edit,
    moment,
    toggle,
  };
}

export type SessionClockNow = ReturnType<typeof useSessionClock>;

/** Gives the time to the step that is open, and notes it in the workshop once a minute. */
function useKeptTime(step: Step, tick: string): void {
  const { now: moment } = useSession();
  const edit = useClockEdit();
  const isKeeper = useTimekeeper(useOpen(({ handle }) => handle));
  const isRunning = useWorkshop(({ session }) => session.clock.runningSince !== null);

  useEffect(() => {
    // Whoever starts the clock, here or in another window, says where: it follows only those who move on.
    if (isKeeper) edit((clock) => followStep(clock, step, moment()));
  }, [edit, isKeeper, moment, step]);

  useEffect(() => {
    // The tick only wakes; what counts is the moment by now.
    const now = moment();
    if (isKeeper && isRunning) edit((clock) => (isNoteDue(clock, now) ? noteTime(clock, now) : clock));
  }, [edit, isKeeper, isRunning, moment, tick]);
}
