import { type SessionClock, type SessionPlan, type Step, stepSchema } from '../schema/session';
import { minutesOf, type SessionLength, sessionMinutes, type StepMinutes, stepMinutes } from '../timeboxes';
import { shareOut, shareOutFromOne } from './share-out';

/** The steps in the order of the session. */
export const SESSION_STEPS: readonly Step[] = stepSchema.options;

/**
 * The minutes that count: those the facilitator chose, or the agenda's own, with what the chosen
 * teaching cards take.
 */
export function plannedMinutes(
  { plan }: Pick<SessionClock, 'plan'>,
  length: SessionLength,
  conceptMinutes?: number,
): StepMinutes {
  if (!isFor(plan, length)) return stepMinutes(length, conceptMinutes);
  return minutesOf(new Map(SESSION_STEPS.map((step) => [step, plan.minutes[step] ?? 0])));
}

/** Whether the facilitator chose minutes, for a session as long as this one. */
export function hasOwnPlan({ plan }: Pick<SessionClock, 'plan'>, length: SessionLength): boolean {
  return isFor(plan, length);
}

/** The session's minutes shared out as they were really spent the last time, at least one for each step. */
export function planFromLastTime(
  lastTime: NonNullable<SessionClock['lastTime']>,
  length: SessionLength,
): SessionPlan {
  const minutes = sessionMinutes(length);
  const timeboxes = SESSION_STEPS.filter((step) => stepMinutes(length)[step] > 0);
  // A step that was not reached last time still has to happen.
  const weights = new Map(
    timeboxes.map((step) => [step, lastTime[step] || stepMinutes(length)[step] * SECONDS] as const),
  );
  const shares = shareOutFromOne(minutes, weights) ?? shareOut(minutes, weights);
  return { sessionMinutes: minutes, minutes: Object.fromEntries(shares) };
}

export function withPlan(clock: SessionClock, plan: SessionPlan): SessionClock {
  return { ...clock, plan };
}

/** Back to the agenda's own minutes. */
export function withoutPlan(clock: SessionClock): SessionClock {
  return { ...clock, plan: undefined };
}

function isFor(plan: SessionPlan | undefined, length: SessionLength): plan is SessionPlan {
  return plan?.sessionMinutes === sessionMinutes(length);
}

const SECONDS = 60;
