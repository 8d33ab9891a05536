import type { Design } from './schema/design';
import type { Step } from './schema/session';
import { shareOut } from './session-plan/share-out';

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
const WEIGHTS: ReadonlyMap<Step, number> = new Map(
  Object.entries(SHARES).map(([step, share]) => [step as Step, share]),
);

export type SessionLength = Pick<Design, 'lessons' | 'lessonMinutes'>;

/** Minutes of every step. */
export type StepMinutes = Readonly<Record<Step, number>>;

export function sessionMinutes({ lessons, lessonMinutes }: SessionLength): number {
  return lessons * lessonMinutes;
}

/**
 * The timebox of each step in whole minutes, which add up to the session's length. Prepare and
 * Track lie outside the session and have none. Where the minutes of Concept are given, the other
 * steps share out what those leave.
 */
export function stepMinutes(length: SessionLength, conceptMinutes?: number): StepMinutes {
  const session = sessionMinutes(length);
  if (conceptMinutes === undefined) return minutesOf(shareOut(session, WEIGHTS));
  const concept = Math.min(Math.round(conceptMinutes), session);
  const others = shareOut(session - concept, new Map([...WEIGHTS].filter(([step]) => step !== 'concept')));
  return minutesOf(others.set('concept', concept));
}

/** A record of every step; those that are missing get no minutes. */
export function minutesOf(minutes: ReadonlyMap<Step, number>): StepMinutes {
  return { ...NO_MINUTES, ...Object.fromEntries(minutes) };
}

const NO_MINUTES: StepMinutes = {
  prepare: 0,
  concept: 0,
  departments: 0,
  kpis: 0,
  review: 0,
  share: 0,
  track: 0,
};
