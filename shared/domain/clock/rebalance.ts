import type { SessionClock, SessionPlan, Step } from '../schema/session';
import { SESSION_STEPS } from '../session-plan/session-plan';
import { shareOut } from '../session-plan/share-out';
import type { StepMinutes } from '../timeboxes';
import { agendaLine, secondsBehind } from './agenda';

/** Less than this is no reason to plan anew. */
export const LATE_SECONDS = 120;
/** A step that has used up its time still needs a way to its end: this part of its plan. */
const SHARE_OF_OVERRUN = 0.2;

/** How the rest of a late session could be shared out. */
export interface Rebalance {
  /** What the present and the coming steps still get. */
  readonly restMinutes: ReadonlyMap<Step, number>;
  readonly plan: SessionPlan;
}

export interface SessionNow {
  readonly step: Step;
  readonly planned: StepMinutes;
  readonly used: SessionClock['stepSeconds'];
  readonly sessionMinutes: number;
}

/** Whether the session is late enough to say so. */
export function isLate({ step, planned, used }: SessionNow): boolean {
  return secondsBehind(step, planned, used) >= LATE_SECONDS;
}

/**
 * The time that is left, shared out among what is left to do, at least a minute each. Null where
 * there is not even that: then only more time helps.
 */
export function rebalance(now: SessionNow): Rebalance | null {
  const { used, sessionMinutes } = now;
  const needs = needsOf(now);
  const rest = Math.floor(sessionMinutes - minutesUsed(used));
  if (needs.size === 0 || rest < needs.size) return null;
  const beyondFirst = new Map([...needs].map(([step, need]) => [step, Math.max(0, need - 1)] as const));
  const shares = shareOut(rest - needs.size, beyondFirst);
  const restMinutes = new Map([...needs.keys()].map((step) => [step, 1 + (shares.get(step) ?? 0)]));
  return { restMinutes, plan: { sessionMinutes, minutes: minutesOfPlan(now, restMinutes) } };
}

/** Minutes that the present and the coming steps still ask for. */
function needsOf({ step: present, planned, used }: SessionNow): Map<Step, number> {
  const coming = SESSION_STEPS.slice(SESSION_STEPS.indexOf(present)).filter((step) => planned[step] > 0);
  return new Map(
    coming.map((step) => {
      const left = agendaLine(step, planned, used).leftSeconds / 60;
      const least = step === present ? planned[step] * SHARE_OF_OVERRUN : 0;
      return [step, Math.max(left, least)] as const;
    }),
  );
}

/** What earlier steps used is planned now, so that the session is on time again; the rest are whole minutes. */
function minutesOfPlan(
  { step: present, used }: SessionNow,
  rest: ReadonlyMap<Step, number>,
): SessionPlan['minutes'] {
  const all = SESSION_STEPS.map((step) => {
    const spent = (used[step] ?? 0) / 60;
    return [step, (step === present ? Math.floor(spent) : spent) + (rest.get(step) ?? 0)] as const;
  });
  return Object.fromEntries(all.filter(([, minutes]) => minutes > 0));
}

function minutesUsed(used: SessionClock['stepSeconds']): number {
  return Object.values(used).reduce((sum, seconds) => sum + (seconds ?? 0), 0) / 60;
}
