import { keepUnknown, z } from '../../zod';
import { designSchema } from './design';
import { actualSchema, directionSchema, targetSchema, unitSchema } from './kpi';
import { periodSchema } from './organisation';
import { calendarDateSchema, idSchema, instantSchema, languageSchema, quantitySchema } from './primitives';
import { stepSchema } from './session';

export const signatureSchema = keepUnknown({
  role: z.enum(['ceo', 'coo']),
  name: z.string(),
  date: calendarDateSchema,
  at: instantSchema,
});
export type Signature = z.infer<typeof signatureSchema>;

/** A point that was still open when a version was signed: a code and the ids its sentence needs. */
export const signedPointSchema = keepUnknown({
  code: z.string(),
  origin: z.string(),
  severity: z.enum(['problem', 'warning', 'hint']),
  step: stepSchema,
  departmentId: idSchema.nullable(),
  dutyId: idSchema.nullable(),
  objectiveId: idSchema.nullable(),
  kpiIds: z.array(idSchema),
  field: z.string().nullable(),
  text: z.string(),
  count: z.number().nullable(),
});

/** A frozen design with both signatures. Its number is never given again. */
export const signedVersionSchema = keepUnknown({
  number: z.int().min(1),
  signatures: z.array(signatureSchema),
  /** The codes of the open points alone, once each; `signedPoints` says where each of them was. */
  openPoints: z.array(z.string()),
  signedPoints: z.array(signedPointSchema).optional(),
  design: designSchema,
});
export type SignedVersion = z.infer<typeof signedVersionSchema>;

/** A first signature that waits for the second; an edit of the design lapses it. */
export const pendingSignatureSchema = keepUnknown({
  versionNumber: z.int().min(1),
  signature: signatureSchema,
  lapsedAt: instantSchema.nullable(),
  /** What was signed. Without it no second signature can be known to mean the same. */
  design: designSchema.optional(),
});
export type PendingSignature = z.infer<typeof pendingSignatureSchema>;

export const handoutSchema = keepUnknown({
  id: idSchema,
  kind: z.enum(['results', 'pack', 'tracker', 'interview-form']),
  fileName: z.string(),
  language: languageSchema,
  revision: z.int().min(0),
  at: instantSchema,
  /** Whom a pack or a form is for. */
  departmentId: idSchema.optional(),
  /** The one file that it stands in together with others. */
  archive: z.string().optional(),
});
export type Handout = z.infer<typeof handoutSchema>;

const returnedValueSchema = z.union([z.string(), z.number(), z.null()]);
const returnedRowsSchema = z.array(z.record(z.string(), returnedValueSchema));

/** One thing that a return changed: what it was and what it became, null where it was not there. */
export const returnChangeSchema = keepUnknown({
  item: z.enum(['kpi', 'duty', 'interview']),
  id: idSchema,
  departmentId: idSchema,
  /** A field of the item; null for the whole of it, which was added or removed. */
  field: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
});
export type ReturnChange = z.infer<typeof returnChangeSchema>;

/** One value that a returned tracker changed: what it was and what it became, null for none. */
export const actualChangeSchema = keepUnknown({
  kpiId: idSchema,
  period: z.string(),
  before: actualSchema.nullable(),
  after: actualSchema.nullable(),
});
export type ActualChange = z.infer<typeof actualChangeSchema>;

export const returnSchema = keepUnknown({
  id: idSchema,
  fileName: z.string(),
  at: instantSchema,
  takenBackAt: instantSchema.nullable(),
  designBefore: designSchema.nullable(),
  packId: idSchema.optional(),
  departmentId: idSchema.optional(),
  /** What came back, table by table: a further return of the same pack is compared with it. */
  rows: keepUnknown({
    duties: returnedRowsSchema,
    kpis: returnedRowsSchema,
    interview: returnedRowsSchema,
  }).optional(),
  /** What was taken in, so that it can be taken back. */
  changes: z.array(returnChangeSchema).optional(),
  /** Of a tracker instead: when it was made, which tells it from all others. */
  trackerMadeAt: instantSchema.optional(),
  /** What came back in it, by KPI and period: a further return of the same one is compared with it. */
  returnedActuals: z.record(idSchema, z.record(z.string(), returnedValueSchema)).optional(),
  actualChanges: z.array(actualChangeSchema).optional(),
  /** Only of a list of KPIs: the departments that came with it. */
  newDepartments: z.array(idSchema).optional(),
});
export type ReturnEntry = z.infer<typeof returnSchema>;

/** What a KPI was to reach in a period that is over, and what it reached. */
export const kpiResultSchema = keepUnknown({
  period: periodSchema,
  unit: unitSchema,
  direction: directionSchema,
  target: targetSchema,
  /** Null where nobody measured it in that period. */
  final: keepUnknown({ value: quantitySchema, period: z.string(), source: z.string() }).nullable(),
});
export type KpiResult = z.infer<typeof kpiResultSchema>;

/** What was decided of a KPI of the period before, and why; a retired one lives on only here. */
export const kpiReviewSchema = keepUnknown({
  lineageId: idSchema,
  /** The KPI in the workshop of the period before. */
  previousKpiId: idSchema,
  code: z.string(),
  name: z.string(),
  departmentId: idSchema,
  decision: z.enum(['keep', 'change', 'retire']),
  reason: z.string(),
  at: instantSchema,
  result: kpiResultSchema.optional(),
});
export type KpiReview = z.infer<typeof kpiReviewSchema>;

/** What was done and cannot be undone, only added to. */
export const recordSchema = keepUnknown({
  versions: z.array(signedVersionSchema),
  pendingSignatures: z.array(pendingSignatureSchema),
  handouts: z.array(handoutSchema),
  returns: z.array(returnSchema),
  /** Only in a workshop that grew out of another. */
  kpiReviews: z.array(kpiReviewSchema).optional(),
  /** The reviews of all periods before that one, the oldest first. */
  earlierReviews: z.array(kpiReviewSchema).optional(),
});
export type WorkshopRecord = z.infer<typeof recordSchema>;
