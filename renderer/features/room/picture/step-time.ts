import { agendaLine } from '../../../../shared/domain/clock/agenda';
import { readClock } from '../../../../shared/domain/clock/session-clock';
import type { Instant } from '../../../../shared/domain/schema/primitives';
import type { Step } from '../../../../shared/domain/schema/session';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { plannedMinutes } from '../../../../shared/domain/session-plan/session-plan';
import { cardMinutes } from '../../../../shared/library/card-plan';
import type { RoomTime } from './room-picture';

/** The time of a step; none before the clock has run, or while the time goes to another step. */
export function stepTime({ design, session }: Workshop, step: Step): RoomTime | null {
  const { clock } = session;
  const isRunning = clock.runningSince !== null;
  const planned = plannedMinutes(clock, design, cardMinutes(session));
  const line = agendaLine(step, planned, clock.stepSeconds);
  if (line.plannedSeconds === 0 || (clock.elapsedSeconds === 0 && !isRunning)) return null;
  if (isRunning && clock.runningStep !== step) return null;
  return {
    plannedSeconds: line.plannedSeconds,
    usedSeconds: line.usedSeconds,
    runningSince: clock.runningSince,
  };
}

/** Seconds that the step still has, below zero where it is over; null where nobody knows. */
export function secondsLeft(
  { plannedSeconds, usedSeconds, runningSince }: RoomTime,
  now: Instant,
): number | null {
  const { kind, elapsedSeconds } = readClock(
    { runningSince, elapsedSeconds: usedSeconds, stepSeconds: {} },
    now,
  );
  return kind === 'asks' ? null : plannedSeconds - elapsedSeconds;
}
