import { keepUnknown, z } from '../../zod';
import { calendarDateSchema, idSchema, instantSchema } from './primitives';

export const stepSchema = z.enum(['prepare', 'concept', 'departments', 'kpis', 'review', 'share', 'track']);
export type Step = z.infer<typeof stepSchema>;

/** One teaching card's state in this workshop, by the card's id. */
export const cardStateSchema = keepUnknown({ covered: z.boolean(), notes: z.string() });
export type CardState = z.infer<typeof cardStateSchema>;

export const parkedQuestionSchema = keepUnknown({ id: idSchema, text: z.string(), at: instantSchema });
export const decisionSchema = keepUnknown({ id: idSchema, text: z.string(), at: instantSchema });
export const actionSchema = keepUnknown({
  id: idSchema,
  what: z.string(),
  who: z.string(),
  by: calendarDateSchema.nullable(),
  done: z.boolean(),
});

/** What happens in the room. Saved, but never undone: a clock does not run backwards. */
export const sessionSchema = keepUnknown({
  clock: keepUnknown({
    runningSince: instantSchema.nullable(),
    elapsedSeconds: z.number().min(0),
    stepSeconds: z.partialRecord(stepSchema, z.number().min(0)),
  }),
  cards: z.record(z.string(), cardStateSchema),
  /** Answers by exercise id; each exercise knows the shape of its own. */
  exercises: z.record(z.string(), z.unknown()),
  parkingPlace: z.array(parkedQuestionSchema),
  decisions: z.array(decisionSchema),
  actions: z.array(actionSchema),
  /** Votes by KPI id, with which people in the room narrow their ideas. Files without any have no such key. */
  votes: z.record(idSchema, z.int().min(0)).optional(),
});
export type Session = z.infer<typeof sessionSchema>;
