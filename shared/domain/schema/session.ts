import { keepUnknown, z } from '../../zod';
import { calendarDateSchema, idSchema, instantSchema } from './primitives';

export const stepSchema = z.enum(['prepare', 'concept', 'departments', 'kpis', 'review', 'share', 'track']);
export type Step = z.infer<typeof stepSchema>;

/** One teaching card's state in this workshop, by the card's id. */
export const cardStateSchema = keepUnknown({ covered: z.boolean(), notes: z.string() });
export type CardState = z.infer<typeof cardStateSchema>;

/** The teaching cards of a session, in their order; a card without minutes takes those it comes with. */
export const cardPlanSchema = keepUnknown({
  cards: z.array(keepUnknown({ id: z.string(), minutes: z.number().optional() })),
});
export type CardPlan = z.infer<typeof cardPlanSchema>;

export const parkedQuestionSchema = keepUnknown({ id: idSchema, text: z.string(), at: instantSchema });
export type ParkedQuestion = z.infer<typeof parkedQuestionSchema>;
export const decisionSchema = keepUnknown({ id: idSchema, text: z.string(), at: instantSchema });
export const actionSchema = keepUnknown({
  id: idSchema,
  what: z.string(),
  who: z.string(),
  by: calendarDateSchema.nullable(),
  done: z.boolean(),
});
export type Action = z.infer<typeof actionSchema>;

const stepSecondsSchema = z.partialRecord(stepSchema, z.number().min(0));

/** Minutes per step that the facilitator chose in place of the agenda's own. */
export const sessionPlanSchema = keepUnknown({
  /** The length that they were made for; with another one they no longer hold. */
  sessionMinutes: z.number().min(0),
  minutes: z.partialRecord(stepSchema, z.number().min(0)),
});
export type SessionPlan = z.infer<typeof sessionPlanSchema>;

/** The session's clock. What later versions added is missing in older files. */
export const sessionClockSchema = keepUnknown({
  /** The moment up to which time is counted, while the clock runs; null while it stands. */
  runningSince: instantSchema.nullable(),
  elapsedSeconds: z.number().min(0),
  stepSeconds: stepSecondsSchema,
  /** The step that the time since then goes to. */
  runningStep: stepSchema.optional(),
  plan: sessionPlanSchema.optional(),
  /** What each step took in the session of the period before. */
  lastTime: stepSecondsSchema.optional(),
});
export type SessionClock = z.infer<typeof sessionClockSchema>;

/** What happens in the room. Saved, but never undone: a clock does not run backwards. */
export const sessionSchema = keepUnknown({
  clock: sessionClockSchema,
  cards: z.record(z.string(), cardStateSchema),
  /** Missing where nobody chose other cards than the usual ones. */
  cardPlan: cardPlanSchema.optional(),
  /** Answers by exercise id; each exercise knows the shape of its own. */
  exercises: z.record(z.string(), z.unknown()),
  /** What was answered before an exercise was begun anew, until that goes further. Missing where none was. */
  clearedExercises: z.record(z.string(), z.unknown()).optional(),
  parkingPlace: z.array(parkedQuestionSchema),
  decisions: z.array(decisionSchema),
  actions: z.array(actionSchema),
  /** Votes by KPI id, with which people in the room narrow their ideas. Files without any have no such key. */
  votes: z.record(idSchema, z.int().min(0)).optional(),
});
export type Session = z.infer<typeof sessionSchema>;
