import { keepUnknown, z } from '../../zod';
import { designSchema } from './design';
import { calendarDateSchema, idSchema, instantSchema, languageSchema } from './primitives';

export const signatureSchema = keepUnknown({
  role: z.enum(['ceo', 'coo']),
  name: z.string(),
  date: calendarDateSchema,
  at: instantSchema,
});

/** A frozen design with both signatures. Its number is never given again. */
export const signedVersionSchema = keepUnknown({
  number: z.int().min(1),
  signatures: z.array(signatureSchema),
  openPoints: z.array(z.string()),
  design: designSchema,
});

/** A first signature that waits for the second; an edit of the design lapses it. */
export const pendingSignatureSchema = keepUnknown({
  versionNumber: z.int().min(1),
  signature: signatureSchema,
  lapsedAt: instantSchema.nullable(),
});

export const handoutSchema = keepUnknown({
  id: idSchema,
  kind: z.enum(['results', 'pack', 'tracker', 'interview-form']),
  fileName: z.string(),
  language: languageSchema,
  revision: z.int().min(0),
  at: instantSchema,
});

export const returnSchema = keepUnknown({
  id: idSchema,
  fileName: z.string(),
  at: instantSchema,
  takenBackAt: instantSchema.nullable(),
  designBefore: designSchema.nullable(),
});

/** What was done and cannot be undone, only added to. */
export const recordSchema = keepUnknown({
  versions: z.array(signedVersionSchema),
  pendingSignatures: z.array(pendingSignatureSchema),
  handouts: z.array(handoutSchema),
  returns: z.array(returnSchema),
});
export type WorkshopRecord = z.infer<typeof recordSchema>;
