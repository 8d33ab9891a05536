import type { Design } from './schema/design';
import type { Step } from './schema/session';

/** Minutes of each step in a session of 90; other lengths share out in the same proportion. */
const SHARES: Readonly<Record<Step, number>> = {
  prepare: 0,
  concept: 15,
  departments: 15,
  kpis: 45,
  review: 10,
  share: 5,
  track: 0,
};
const WHOLE = Object.values(SHARES).reduce((sum, share) => sum + share, 0);

export type SessionLength = Pick<Design, 'lessons' | 'lessonMinutes'>;

export function sessionMinutes({ lessons, lessonMinutes }: SessionLength): number {
  return lessons * lessonMinutes;
}

/**
 * The timebox of each step in whole minutes, which add up to the session's length. Prepare and
 * Track lie outside the session and have none.
 */
export function stepMinutes(length: SessionLength): Readonly<Record<Step, number>> {
  const minutes = sessionMinutes(length);
  const exact = Object.entries(SHARES).map(([step, share]) => ({ step, exact: (minutes * share) / WHOLE }));
  const whole = new Map(exact.map((box) => [box.step, Math.floor(box.exact)]));
  // The minutes lost by rounding down go to the steps that lost the most.
  const lost = minutes - [...whole.values()].reduce((sum, each) => sum + each, 0);
  const byLoss = exact.toSorted((one, other) => (other.exact % 1) - (one.exact % 1));
  for (const { step, exact: share } of byLoss.slice(0, lost)) whole.set(step, Math.floor(share) + 1);
  return Object.fromEntries(whole) as Record<Step, number>;
}
