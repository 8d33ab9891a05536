import { keepUnknown, z } from '../../zod';
import { actualSchema, kpiSchema } from './kpi';
import { departmentSchema, objectiveSchema, participantSchema, periodSchema } from './organisation';
import { calendarDateSchema } from './primitives';

/** What the company decides. Every change of it can be undone. */
export const designSchema = keepUnknown({
  company: z.string(),
  period: periodSchema,
  sessionDate: calendarDateSchema.nullable(),
  /** The session is `lessons` lesson hours of `lessonMinutes` minutes. */
  lessons: z.int().min(1).max(20),
  lessonMinutes: z.int().min(5).max(240),
  participants: z.array(participantSchema),
  objectives: z.array(objectiveSchema),
  departments: z.array(departmentSchema),
  kpis: z.array(kpiSchema),
  /** The last number given per code prefix, so that no display code is given twice. */
  codeCounters: z.record(z.string(), z.int().min(0)),
  actuals: z.array(actualSchema),
});
export type Design = z.infer<typeof designSchema>;
