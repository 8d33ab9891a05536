import { keepUnknown, z } from '../../zod';
import { calendarDateSchema, idSchema } from './primitives';

export const roleSchema = z.enum(['ceo', 'coo', 'facilitator', 'vp', 'guest']);
export type Role = z.infer<typeof roleSchema>;

export const participantSchema = keepUnknown({
  id: idSchema,
  name: z.string(),
  role: roleSchema,
});
export type Participant = z.infer<typeof participantSchema>;

export const objectiveSchema = keepUnknown({ id: idSchema, text: z.string() });

export const periodKindSchema = z.enum(['semester', 'quarter', 'year', 'phase']);
export type PeriodKind = z.infer<typeof periodKindSchema>;

/** The time the KPIs are for; both days belong to it. */
export const periodSchema = keepUnknown({
  kind: periodKindSchema,
  label: z.string(),
  start: calendarDateSchema.nullable(),
  end: calendarDateSchema.nullable(),
});
export type Period = z.infer<typeof periodSchema>;

export const idealOutcomeSchema = keepUnknown({ id: idSchema, text: z.string() });
export type IdealOutcome = z.infer<typeof idealOutcomeSchema>;

export const dutySchema = keepUnknown({
  id: idSchema,
  text: z.string(),
  idealOutcomes: z.array(idealOutcomeSchema),
});
export type Duty = z.infer<typeof dutySchema>;

/** The COO's talk with a head: the two questions are responsibilities and ideal outcomes. */
export const interviewSchema = keepUnknown({
  status: z.enum(['not-planned', 'planned', 'held']),
  date: calendarDateSchema.nullable(),
  interviewee: z.string(),
  responsibilities: z.string(),
  idealOutcomes: z.string(),
  notes: z.string(),
});
export type Interview = z.infer<typeof interviewSchema>;

export const departmentSchema = keepUnknown({
  id: idSchema,
  name: z.string(),
  /** Prefix of its KPIs' display codes; given with its first KPI, then fixed. */
  code: z.string(),
  parentId: idSchema.nullable(),
  /** The participant who heads it: the one place that says so. */
  headId: idSchema.nullable(),
  duties: z.array(dutySchema),
  interview: interviewSchema,
});
export type Department = z.infer<typeof departmentSchema>;
