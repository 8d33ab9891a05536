import {
  dataAvailabilitySchema,
  directionSchema,
  frequencySchema,
  kpiKindSchema,
} from '../../domain/schema/kpi';
import { type Language, languageSchema } from '../../domain/schema/primitives';
import { AppError } from '../../errors';
import { readDate } from '../../i18n/read-date';
import { readNumber } from '../../i18n/read-number';
import { z } from '../../zod';
import type { KpiFacts, PeriodFacts } from '../facts';
import { unitOfText } from './unit-of-text';

const text = z.string().nullish();
const amount = z.number().nullish();
/** An empty cell of a form arrives as an empty text. */
const orEmpty = <Value extends z.ZodType>(schema: Value) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullish());

const kpiSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  department: text,
  duty: text,
  idealOutcome: text,
  name: text,
  formula: text,
  unit: text,
  direction: orEmpty(directionSchema),
  baseline: amount,
  /** Words may stand where a number belongs: the coach has something to say about them. */
  target: z.union([z.number(), z.string(), z.object({ min: amount, max: amount })]).nullish(),
  deadline: text,
  dataSource: text,
  dataAvailability: orEmpty(dataAvailabilitySchema),
  lastValue: amount,
  owner: text,
  frequency: orEmpty(frequencySchema),
  kind: orEmpty(kpiKindSchema),
});
type AskedKpi = z.infer<typeof kpiSchema>;

const requestSchema = z.object({
  lang: orEmpty(languageSchema),
  period: z.object({ start: text, end: text }).nullish(),
  kpis: z.array(kpiSchema).nullish(),
});

/** KPIs that somebody asks the coach about, outside any workshop. */
export interface CoachRequest {
  readonly language: Language | null;
  readonly period: PeriodFacts;
  readonly kpis: readonly KpiFacts[];
}

/** Reads a request from parsed JSON: every field may be missing, unknown ones are ignored. */
export function readCoachRequest(value: unknown): CoachRequest {
  const read = requestSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new AppError('bad-request', { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
  }
  const { lang, period, kpis } = read.data;
  const language = lang ?? null;
  return {
    language,
    period: { start: dateOf(period?.start), end: dateOf(period?.end) },
    kpis: (kpis ?? []).map((kpi, index) => factsOf(kpi, `kpi-${index + 1}`, language ?? 'en')),
  };
}

function factsOf(kpi: AskedKpi, defaultId: string, language: Language): KpiFacts {
  const words = (value: string | null | undefined) => value ?? '';
  return {
    id: String(kpi.id ?? defaultId),
    department: words(kpi.department),
    duty: words(kpi.duty),
    idealOutcome: words(kpi.idealOutcome),
    name: words(kpi.name),
    formula: words(kpi.formula),
    ...unitOfText(kpi.unit),
    ...targetOf(kpi, language),
    baseline: kpi.baseline ?? null,
    isBaselinePlanned: false,
    deadline: dateOf(kpi.deadline),
    dataSource: words(kpi.dataSource),
    dataAvailability: kpi.dataAvailability ?? null,
    lastValue: kpi.lastValue ?? null,
    isMeasurementPlanned: false,
    owner: words(kpi.owner),
    frequency: kpi.frequency ?? null,
    kind: kpi.kind ?? null,
  };
}

type TargetFacts = Pick<KpiFacts, 'direction' | 'target' | 'targetRange' | 'targetText'>;

function targetOf({ target, direction, baseline }: AskedKpi, language: Language): TargetFacts {
  if (typeof target === 'object' && target !== null) {
    const { min = null, max = null } = target;
    const targetRange = min === null || max === null ? null : { minimum: min, maximum: max };
    const targetText = [min, max].filter((bound) => bound !== null).join(' – ');
    return { direction: 'range', target: null, targetRange, targetText };
  }
  const number = typeof target === 'string' ? readNumber(target, language) : (target ?? null);
  return {
    direction: direction ?? likelyDirection(baseline ?? null, number),
    target: direction === 'range' ? null : number,
    targetRange: null,
    targetText: String(target ?? ''),
  };
}

/** Where nobody says what is better, the way from the baseline to the target does. */
function likelyDirection(baseline: number | null, target: number | null): 'higher' | 'lower' {
  return baseline !== null && target !== null && target < baseline ? 'lower' : 'higher';
}

function dateOf(typed: string | null | undefined) {
  return readDate(typed ?? '');
}
