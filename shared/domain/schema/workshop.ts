import { keepUnknown, type z } from '../../zod';
import { designSchema } from './design';
import { idSchema, instantSchema, languageSchema } from './primitives';
import { recordSchema } from './record';
import { sessionSchema } from './session';

/** What came out of the schema. No one changes a workshop in place, so it goes on fitting. */
const fitting = new WeakSet<object>();

/** One workshop: the whole content of one `.kpiw` file. */
export const workshopSchema = keepUnknown({
  id: idSchema,
  /** The language its teaching notes and first export start from. */
  language: languageSchema,
  createdAt: instantSchema,
  /** The workshop of the period before, where this one grew out of it. */
  previousId: idSchema.nullable(),
  /** The workshop that this copy of it rehearses. Only rehearsals have one. */
  rehearsalOf: idSchema.optional(),
  design: designSchema,
  session: sessionSchema,
  record: recordSchema,
}).check(({ value, issues }) => {
  if (issues.length === 0) fitting.add(value);
});
export type Workshop = z.infer<typeof workshopSchema>;

/** Whether this very object came out of the schema, so that putting it through again would change nothing. */
export function isFitting(workshop: Workshop): boolean {
  return fitting.has(workshop);
}
