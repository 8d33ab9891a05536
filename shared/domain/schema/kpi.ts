import { keepUnknown, z } from '../../zod';
import { calendarDateSchema, idSchema, instantSchema, quantitySchema } from './primitives';

export const kpiStatusSchema = z.enum(['candidate', 'chosen', 'retired']);
export type KpiStatus = z.infer<typeof kpiStatusSchema>;

export const unitKindSchema = z.enum(['percent', 'number', 'currency', 'days', 'score', 'ratio', 'custom']);
export type UnitKind = z.infer<typeof unitKindSchema>;

/** `label` is the ISO 4217 code of a currency, or a custom unit's word; empty for the others. */
export const unitSchema = keepUnknown({ kind: unitKindSchema, label: z.string() });
export type Unit = z.infer<typeof unitSchema>;

export const directionSchema = z.enum(['higher', 'lower', 'range']);
export type Direction = z.infer<typeof directionSchema>;

export const frequencySchema = z.enum([
  'daily',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'semester',
  'yearly',
]);
export type Frequency = z.infer<typeof frequencySchema>;

export const dataAvailabilitySchema = z.enum(['ready', 'effort', 'none']);
export type DataAvailability = z.infer<typeof dataAvailabilitySchema>;

export const kpiKindSchema = z.enum(['leading', 'lagging']);
export type KpiKind = z.infer<typeof kpiKindSchema>;

/** Where the KPI stands today; without a value, the date by which one will be established. */
export const baselineSchema = keepUnknown({
  value: quantitySchema.nullable(),
  period: z.string(),
  establishBy: calendarDateSchema.nullable(),
});

/** `value` for higher and lower; `minimum` and `maximum` for a range. */
export const targetSchema = keepUnknown({
  value: quantitySchema.nullable(),
  minimum: quantitySchema.nullable(),
  maximum: quantitySchema.nullable(),
});
export type Target = z.infer<typeof targetSchema>;

/** Proof that the KPI can be tracked: last period's actual and where it came from. */
export const lastValueSchema = keepUnknown({
  value: quantitySchema.nullable(),
  period: z.string(),
  source: z.string(),
});

export const plannedMeasurementSchema = keepUnknown({
  date: calendarDateSchema.nullable(),
  person: z.string(),
});

export const periodTargetSchema = keepUnknown({ period: z.string(), value: quantitySchema });

/** The COO's word on one question; a "no", or a "yes" against the coach, carries its reason. */
export const attestationSchema = keepUnknown({ answer: z.enum(['yes', 'no']), reason: z.string() });

/** A finding of the coach that people decided to live with, and why. */
export const overruleSchema = keepUnknown({ code: z.string(), reason: z.string(), at: instantSchema });

export const kpiSchema = keepUnknown({
  id: idSchema,
  /** Shared with the same KPI in earlier and later periods. */
  lineageId: idSchema,
  /** Display code such as MKT-01: given once, never reused. */
  code: z.string(),
  departmentId: idSchema,
  dutyId: idSchema.nullable(),
  idealOutcomeId: idSchema.nullable(),
  name: z.string(),
  formula: z.string(),
  status: kpiStatusSchema,
  unit: unitSchema,
  direction: directionSchema,
  baseline: baselineSchema,
  target: targetSchema,
  deadline: calendarDateSchema.nullable(),
  targetScope: z.enum(['each-period', 'whole']),
  combine: z.enum(['last', 'sum', 'average']),
  periodTargets: z.array(periodTargetSchema),
  dataSource: z.string(),
  dataAvailability: dataAvailabilitySchema.nullable(),
  lastValue: lastValueSchema.nullable(),
  plannedMeasurement: plannedMeasurementSchema.nullable(),
  owner: z.string(),
  frequency: frequencySchema,
  kind: kpiKindSchema.nullable(),
  objectiveId: idSchema.nullable(),
  question: z.string(),
  level: z.enum(['strategic', 'operational', 'functional']).nullable(),
  weight: quantitySchema.nullable(),
  /** Attainment in percent: below it the KPI is red, from it up to the target amber. */
  amberThreshold: quantitySchema.nullable(),
  targetLevels: keepUnknown({
    minimum: quantitySchema.nullable(),
    standard: quantitySchema.nullable(),
    maximum: quantitySchema.nullable(),
  }),
  actionSteps: z.string(),
  audience: z.string(),
  collectionMethod: z.string(),
  dataEntryBy: z.string(),
  notUsedFor: z.string(),
  gamingRisk: z.string(),
  counterKpiId: idSchema.nullable(),
  reviewDate: calendarDateSchema.nullable(),
  limitations: z.string(),
  notes: z.string(),
  attestations: keepUnknown({
    relevant: attestationSchema.nullable(),
    measurable: attestationSchema.nullable(),
  }),
  overrules: z.array(overruleSchema),
});
export type Kpi = z.infer<typeof kpiSchema>;

/** One measured value of a KPI in one of its measuring periods. */
export const actualSchema = keepUnknown({
  kpiId: idSchema,
  period: z.string(),
  value: quantitySchema,
  source: z.string(),
  enteredAt: instantSchema,
});
