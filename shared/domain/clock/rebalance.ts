import type { SessionClock, SessionPlan, Step } from '../schema/session';
import { SESSION_STEPS } from '../session-plan/session-plan';
import { shareOutFromOne } from '../session-plan/share-out';
import type { StepMinutes } from '../timeboxes';
import { agendaLine, secondsBehind } from './agenda';

/** Less than this is no reason to plan anew. */
export const LATE_SECONDS = 120;
/**
 * A step that has used up its time still needs a way to its end. More than this would be ahead of
 * the new plan as soon as people go on, right after they were told that they are late.
 */
const WAY_TO_THE_END_MINUTES = 1;

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

/** Whether the session is late enough to say so, and has anything before it that could be shorter. */
export function isLate(now: SessionNow): boolean {
  const { step, planned, used } = now;
  return needsOf(now).size > 0 && secondsBehind(step, planned, used) >= LATE_SECONDS;
}

/**
 * The time that is left, shared out among what is left to do, at least a minute each. Null where
 * there is not even that: then only more time helps.
 */
export function rebalance(now: SessionNow): Rebalance | null {
  const { sessionMinutes } = now;
  const needs = needsOf(now);
  const spent = minutesSpent(now);
  const rest = Math.floor(sessionMinutes - sumOf(spent.values()));
  const restMinutes = needs.size === 0 ? null : shareOutFromOne(rest, needs);
  if (!restMinutes) return null;
  return { restMinutes, plan: { sessionMinutes, minutes: minutesOfPlan(spent, restMinutes) } };
}

/** Minutes that the present and the coming steps still ask for. */
function needsOf({ step: present, planned, used }: SessionNow): Map<Step, number> {
  const coming = SESSION_STEPS.slice(SESSION_STEPS.indexOf(present)).filter((step) => planned[step] > 0);
  return new Map(
    coming.map((step) => {
      const left = agendaLine(step, planned, used).leftSeconds / 60;
      const least = step === present ? WAY_TO_THE_END_MINUTES : 0;
      return [step, Math.max(left, least)] as const;
    }),
  );
}

/** What earlier steps used is planned now, so that the session is on time again. */
function minutesOfPlan(
  spent: ReadonlyMap<Step, number>,
  rest: ReadonlyMap<Step, number>,
): SessionPlan['minutes'] {
  const all = [...spent].map(([step, minutes]) => [step, minutes + (rest.get(step) ?? 0)] as const);
  return Object.fromEntries(all.filter(([, minutes]) => minutes > 0));
}

/** The begun minute of the present step belongs to the rest: so its plan is in whole minutes, as it is shown. */
function minutesSpent({ step: present, used }: SessionNow): Map<Step, number> {
  return new Map(
    SESSION_STEPS.map((step) => {
      const minutes = (used[step] ?? 0) / 60;
      return [step, step === present ? Math.floor(minutes) : minutes] as const;
    }),
  );
}

function sumOf(minutes: Iterable<number>): number {
  return [...minutes].reduce((sum, each) => sum + each, 0);
}
