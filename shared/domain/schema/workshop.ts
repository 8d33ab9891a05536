import { keepUnknown, type z } from '../../zod';
import { designSchema } from './design';
import { idSchema, instantSchema, languageSchema } from './primitives';
import { recordSchema } from './record';
import { sessionSchema } from './session';

/** One workshop: the whole content of one `.kpiw` file. */
export const workshopSchema = keepUnknown({
  id: idSchema,
  /** The language its teaching notes and first export start from. */
  language: languageSchema,
  createdAt: instantSchema,
  /** The workshop of the period before, where this one grew out of it. */
  previousId: idSchema.nullable(),
  design: designSchema,
  session: sessionSchema,
  record: recordSchema,
});
export type Workshop = z.infer<typeof workshopSchema>;
