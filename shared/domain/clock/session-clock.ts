import type { Instant } from '../schema/primitives';
import type { SessionClock, Step } from '../schema/session';

/**
 * The longest silence that is counted by itself. A running clock is noted once a minute; browsers
 * slow the timers of hidden windows down to that, so only more than two missed notes mean that the
 * computer slept, crashed or was carried away.
 */
export const LONGEST_SILENCE_SECONDS = 180;
/** How often a running clock is noted in the workshop. */
const NOTED_EVERY_SECONDS = 60;

/** What the clock says at a moment. */
export interface ClockReading {
  /**
   * `asks`: it was running when nobody was there to note it. Only people know whether the session
   * went on, so nothing of that time is counted until someone has said so.
   */
  readonly kind: 'standing' | 'running' | 'asks';
  readonly elapsedSeconds: number;
  readonly stepSeconds: SessionClock['stepSeconds'];
  /** The time that is asked about. */
  readonly silentSeconds: number;
}

export function readClock(clock: SessionClock, now: Instant): ClockReading {
  const uncounted = uncountedSeconds(clock, now);
  if (clock.runningSince === null) return reading('standing', clock);
  if (uncounted > LONGEST_SILENCE_SECONDS) return { ...reading('asks', clock), silentSeconds: uncounted };
  return reading('running', counted(clock, now));
}

/** Starts the clock, or lets it go on without the time in which nobody was there. */
export function startClock(clock: SessionClock, step: Step, now: Instant): SessionClock {
  const { kind } = readClock(clock, now);
  const before = kind === 'running' ? counted(clock, now) : clock;
  return { ...before, runningSince: kind === 'running' ? before.runningSince : now, runningStep: step };
}

/** Stops the clock; time that it asks about is left out. */
export function stopClock(clock: SessionClock, now: Instant): SessionClock {
  const before = readClock(clock, now).kind === 'running' ? counted(clock, now) : clock;
  return { ...before, runningSince: null };
}

/** The session did go on while nobody noted it: its time counts for the step that was open then. */
export function countSilence(clock: SessionClock, step: Step, now: Instant): SessionClock {
  return followStep(counted(clock, now), step, now);
}

/** From now on the time goes to this step. */
export function followStep(clock: SessionClock, step: Step, now: Instant): SessionClock {
  const isElsewhere = clock.runningStep !== step && readClock(clock, now).kind === 'running';
  return isElsewhere ? { ...counted(clock, now), runningStep: step } : clock;
}

/** Whether a running clock has to be noted: a minute is over, or the system's clock was set back. */
export function isNoteDue(clock: SessionClock, now: Instant): boolean {
  if (readClock(clock, now).kind !== 'running') return false;
  return isSetBack(clock, now) || uncountedSeconds(clock, now) >= NOTED_EVERY_SECONDS;
}

/** Notes the time so far, so that no more than a minute hangs on a window that may go away. */
export function noteTime(clock: SessionClock, now: Instant): SessionClock {
  return counted(clock, now);
}

/** At zero again, with the agenda's own minutes; what the last period's session took stays known. */
export function resetClock(clock: SessionClock): SessionClock {
  const atZero = { runningSince: null, elapsedSeconds: 0, stepSeconds: {} };
  return { ...clock, ...atZero, plan: undefined, runningStep: undefined };
}

function reading(kind: ClockReading['kind'], { elapsedSeconds, stepSeconds }: SessionClock): ClockReading {
  return { kind, elapsedSeconds, stepSeconds, silentSeconds: 0 };
}

/** Whole seconds go to the step; the rest of a second waits for the next count. */
function counted(clock: SessionClock, now: Instant): SessionClock {
  const { runningSince, runningStep = 'prepare', elapsedSeconds, stepSeconds } = clock;
  if (runningSince === null) return clock;
  const seconds = uncountedSeconds(clock, now);
  return {
    ...clock,
    runningSince: isSetBack(clock, now) ? now : later(runningSince, seconds),
    elapsedSeconds: elapsedSeconds + seconds,
    stepSeconds: { ...stepSeconds, [runningStep]: (stepSeconds[runningStep] ?? 0) + seconds },
  };
}

/** Never less than nothing: a system clock that was set back takes no time away. */
function uncountedSeconds({ runningSince }: SessionClock, now: Instant): number {
  if (runningSince === null) return 0;
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(runningSince)) / 1000));
}

function isSetBack({ runningSince }: SessionClock, now: Instant): boolean {
  return runningSince !== null && Date.parse(now) < Date.parse(runningSince);
}

function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
