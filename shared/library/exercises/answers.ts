import type { Session } from '../../domain/schema/session';
import { keepUnknown, z } from '../../zod';
import type { ExerciseId } from './exercises';
import { TEST_ANSWERS } from './seven-tests';

/**
 * A record of which only the sound entries are read: a file edited by hand, or half damaged, must
 * not take the rest of the group's answers with it.
 */
function soundRecord<Value>(value: z.ZodType<Value>) {
  return z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([key, entry]) => {
          const read = value.safeParse(entry);
          return read.success ? [[key, read.data] as const] : [];
        }),
      ),
    );
}

const texts = soundRecord(z.string());
const shown = z
  .array(z.unknown())
  .catch([])
  .transform((ids) => [...new Set(ids.filter((id) => typeof id === 'string'))]);

/** The bucket of each item, and the items whose answer was shown. */
const sortingAnswers = keepUnknown({ places: texts, shown });
export type SortingAnswers = z.infer<typeof sortingAnswers>;

/** What people wrote for each item, and the items whose model answer was shown. */
const writtenAnswers = keepUnknown({ texts, shown });
export type WrittenAnswers = z.infer<typeof writtenAnswers>;

/** What was typed into the blanks of each sentence. */
const smartAnswers = keepUnknown({ blanks: soundRecord(texts) });
export type SmartAnswers = z.infer<typeof smartAnswers>;

const tested = {
  /** Kept beside the id, for when that KPI is gone. */
  name: z.string().catch(''),
  tests: soundRecord(z.enum(TEST_ANSWERS)),
};

/** The KPI put to the test, by its id or in words of its own, and how it did. */
const sevenTestsAnswers = keepUnknown({
  kpiId: z.string().nullable().catch(null),
  ...tested,
  /** How those did that were tested before, by their id. */
  others: soundRecord(keepUnknown(tested)),
});
export type SevenTestsAnswers = z.infer<typeof sevenTestsAnswers>;

/** The shape of the answers that the workshop keeps under each exercise's id. */
export const answerSchemas = {
  'key-or-number': sortingAnswers,
  'kpi-or-activity': sortingAnswers,
  direction: sortingAnswers,
  'leading-or-lagging': sortingAnswers,
  'kpi-or-okr': sortingAnswers,
  'kind-of-kpi': sortingAnswers,
  'smart-sentences': smartAnswers,
  intangible: writtenAnswers,
  'study-case': writtenAnswers,
  'seven-tests': sevenTestsAnswers,
} satisfies Record<ExerciseId, z.ZodType>;
export type AnswersTo<Id extends ExerciseId> = z.infer<(typeof answerSchemas)[Id]>;

type WithExercises = Pick<Session, 'exercises'>;

// Screens compare answers by identity: the same kept answers are always read as the same object.
const known = new Map<ExerciseId, WeakMap<object, unknown>>();
const empty = new Map<ExerciseId, unknown>();

/** The group's answers; none where nothing, or nothing that makes sense, is kept. */
export function readAnswers<Id extends ExerciseId>({ exercises }: WithExercises, id: Id): AnswersTo<Id> {
  const kept = Object.hasOwn(exercises, id) ? exercises[id] : undefined;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return noAnswers(id);
  const read = known.get(id) ?? new WeakMap<object, unknown>();
  known.set(id, read);
  if (!read.has(kept)) read.set(kept, answerSchemas[id].parse(kept));
  return read.get(kept) as AnswersTo<Id>;
}

function noAnswers<Id extends ExerciseId>(id: Id): AnswersTo<Id> {
  if (!empty.has(id)) empty.set(id, answerSchemas[id].parse({}));
  return empty.get(id) as AnswersTo<Id>;
}

/** True once the group did something with the exercise, so that there is something to reset. */
export function isBegun({ exercises }: WithExercises, id: ExerciseId): boolean {
  return Object.hasOwn(exercises, id);
}

/** Changes the answers to one exercise; the session stays as it is where the change leaves them alone. */
export function changeAnswers<Id extends ExerciseId>(
  session: Session,
  id: Id,
  change: (answers: AnswersTo<Id>) => AnswersTo<Id>,
): Session {
  const before = readAnswers(session, id);
  const after = change(before);
  return after === before ? session : { ...session, exercises: { ...session.exercises, [id]: after } };
}

/** The same entries but one. */
export function withoutEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== key));
}
