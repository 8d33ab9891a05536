import { isBlank } from '../../domain/text';
import type { Session } from '../../domain/schema/session';
import { isBegun, readAnswers, withoutEntry } from './answers';
import type { ExerciseId } from './exercises';

/** With more answers than these, a group has begun anew and wants the earlier ones no more. */
const FIRST_STEPS = 2;

/**
 * Empties an exercise, for the next group or another try. The answers stay beside it; those of a
 * group that had hardly begun do not take the place of the fuller ones before.
 */
export function clearAnswers(session: Session, id: ExerciseId): Session {
  if (!isBegun(session, id)) return session;
  const emptied = { ...session, exercises: withoutEntry(session.exercises, id) };
  return canBringBack(session, id) ? emptied : withCleared(emptied, id, session.exercises[id]);
}

/** Whether earlier answers wait to be brought back: until the group has gone beyond its first steps. */
export function canBringBack(session: Session, id: ExerciseId): boolean {
  return hasCleared(session, id) && answersGiven(session, id) <= FIRST_STEPS;
}

/** Brings the earlier answers back; what was answered since changes places with them. */
export function bringBack(session: Session, id: ExerciseId): Session {
  if (!hasCleared(session, id)) return session;
  const earlier = session.clearedExercises?.[id];
  const since = answersGiven(session, id) > 0 ? session.exercises[id] : undefined;
  return withCleared({ ...session, exercises: { ...session.exercises, [id]: earlier } }, id, since);
}

/** Takes back that an exercise was emptied, as if it had never been. */
export function takeBackClearing(session: Session, id: ExerciseId, before: Session): Session {
  if (!isBegun(before, id)) return session;
  return withCleared(
    { ...session, exercises: { ...session.exercises, [id]: before.exercises[id] } },
    id,
    before.clearedExercises?.[id],
  );
}

/** Keeps such answers as the earlier ones, or none where there are none to keep. */
function withCleared(session: Session, id: ExerciseId, answers: unknown): Session {
  const others = withoutEntry(session.clearedExercises ?? {}, id);
  const cleared = answers === undefined ? others : { ...others, [id]: answers };
  return { ...session, clearedExercises: Object.keys(cleared).length > 0 ? cleared : undefined };
}

function hasCleared({ clearedExercises = {} }: Session, id: ExerciseId): boolean {
  return Object.hasOwn(clearedExercises, id);
}

/** How much people said in an exercise: cards sorted, texts written, blanks filled, tests answered. */
function answersGiven(session: Session, id: ExerciseId): number {
  const { places, texts, blanks, tests, others }: Partial<Record<string, unknown>> = readAnswers(session, id);
  return textsIn([places, texts, blanks, tests, others]);
}

function textsIn(value: unknown): number {
  if (typeof value === 'string') return isBlank(value) ? 0 : 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + textsIn(part), 0);
}
