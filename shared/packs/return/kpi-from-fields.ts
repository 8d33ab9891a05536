import { type Kpi, type Unit, unitKindSchema } from '../../domain/schema/kpi';
import type { Language, Quantity } from '../../domain/schema/primitives';
import type { KpiPatch } from '../../domain/edits/kpis';
import { folded } from '../../domain/text';
import { unitOfText } from '../../coach/request/unit-of-text';
import { formatNumber } from '../../i18n/format';
import { translator } from '../../i18n/i18n';
import { unitText } from '../../i18n/unit-text';
import type { PackField, PackValue } from '../pack-fields';

/** A value as it came back, with what stood in its cell. */
export interface TakenValue {
  readonly value: PackValue;
  readonly text: string;
}

/** What a KPI has besides its place and its names. */
export type KpiFields = Omit<Kpi, 'id' | 'lineageId' | 'code' | 'departmentId'>;

/** What a field of a pack changes in a KPI. The duty is not among it: it is found among duties. */
export function kpiPatch(field: PackField, taken: TakenValue, kpi: KpiFields, language: Language): KpiPatch {
  return PATCHES[field]?.(taken, kpi, language) ?? {};
}

type Patch = (taken: TakenValue, kpi: KpiFields, language: Language) => KpiPatch;

const text =
  (field: 'name' | 'formula' | 'dataSource' | 'owner' | 'notes'): Patch =>
  ({ value }) => ({ [field]: String(value ?? '') });

/** Reading has let nothing but the domain's own words through. */
const choice =
  (
    field: 'direction' | 'targetScope' | 'combine' | 'frequency' | 'status' | 'dataAvailability' | 'kind',
  ): Patch =>
  ({ value }) =>
    ({ [field]: value }) as KpiPatch;

const baseline =
  (field: 'baseline' | 'baselinePeriod' | 'establishBy'): Patch =>
  (taken, kpi, language) => ({ baseline: { ...kpi.baseline, ...baselinePart(field, taken, language) } });

const target =
  (bound: 'value' | 'minimum' | 'maximum'): Patch =>
  (taken, kpi, language) => ({ target: { ...kpi.target, [bound]: quantityOf(taken, language) } });

const lastValue =
  (field: 'lastValue' | 'lastValuePeriod' | 'lastValueSource'): Patch =>
  (taken, kpi, language) => ({ lastValue: lastValueWith(field, taken, kpi, language) });

const planned =
  (field: 'plannedDate' | 'plannedPerson'): Patch =>
  (taken, kpi) => ({ plannedMeasurement: plannedWith(field, taken, kpi) });

const PATCHES: Readonly<Partial<Record<PackField, Patch>>> = {
  name: text('name'),
  formula: text('formula'),
  dataSource: text('dataSource'),
  owner: text('owner'),
  notes: text('notes'),
  direction: choice('direction'),
  targetScope: choice('targetScope'),
  combine: choice('combine'),
  frequency: choice('frequency'),
  status: choice('status'),
  dataAvailability: choice('dataAvailability'),
  kind: choice('kind'),
  unit: ({ value }, _kpi, language) => ({ unit: unitOf(String(value ?? ''), language) }),
  deadline: ({ value }) => ({ deadline: value === null ? null : String(value) }),
  baseline: baseline('baseline'),
  baselinePeriod: baseline('baselinePeriod'),
  establishBy: baseline('establishBy'),
  target: target('value'),
  targetMinimum: target('minimum'),
  targetMaximum: target('maximum'),
  lastValue: lastValue('lastValue'),
  lastValuePeriod: lastValue('lastValuePeriod'),
  lastValueSource: lastValue('lastValueSource'),
  plannedDate: planned('plannedDate'),
  plannedPerson: planned('plannedPerson'),
};

function baselinePart(
  field: 'baseline' | 'baselinePeriod' | 'establishBy',
  taken: TakenValue,
  language: Language,
): Partial<Kpi['baseline']> {
  if (field === 'baseline') return { value: quantityOf(taken, language) };
  if (field === 'baselinePeriod') return { period: String(taken.value ?? '') };
  return { establishBy: taken.value === null ? null : String(taken.value) };
}

function lastValueWith(
  field: 'lastValue' | 'lastValuePeriod' | 'lastValueSource',
  taken: TakenValue,
  kpi: KpiFields,
  language: Language,
): Kpi['lastValue'] {
  const before = kpi.lastValue ?? { value: null, period: '', source: '' };
  const text = String(taken.value ?? '');
  const after = {
    ...before,
    ...(field === 'lastValue' && { value: quantityOf(taken, language) }),
    ...(field === 'lastValuePeriod' && { period: text }),
    ...(field === 'lastValueSource' && { source: text }),
  };
  return after.value === null && after.period === '' && after.source === '' ? null : after;
}

function plannedWith(
  field: 'plannedDate' | 'plannedPerson',
  { value }: TakenValue,
  kpi: KpiFields,
): Kpi['plannedMeasurement'] {
  const before = kpi.plannedMeasurement ?? { date: null, person: '' };
  const after = {
    ...before,
    ...(field === 'plannedDate'
      ? { date: value === null ? null : String(value) }
      : { person: String(value ?? '') }),
  };
  return after.date === null && after.person === '' ? null : after;
}

/** A number that was typed as text keeps its text; one that is a number is written as people write it here. */
export function quantityOf({ value, text }: TakenValue, language: Language): Quantity | null {
  if (value === null) return null;
  if (typeof value !== 'number') return { value: null, text: value };
  return {
    value,
    text: Number.isFinite(Number(text.replace('%', ''))) ? formatNumber(value, language) : text,
  };
}

/** The unit that people wrote: a word from the list, else whatever the word says of itself. */
function unitOf(text: string, language: Language): Unit {
  const terms = translator(language)('terms', { returnObjects: true });
  const listed = unitKindSchema.options.find(
    (kind) => folded(unitText({ kind, label: '' }, terms)) === folded(text),
  );
  if (listed) return { kind: listed, label: listed === 'currency' ? 'IDR' : '' };
  const { unitKind, unit } = unitOfText(text);
  return { kind: unitKind ?? 'custom', label: unit };
}
