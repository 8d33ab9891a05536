import {
  dataAvailabilitySchema,
  directionSchema,
  frequencySchema,
  kpiKindSchema,
  kpiSchema,
  kpiStatusSchema,
  unitKindSchema,
} from '../domain/schema/kpi';
import { type Terms, termsOf, type Translate } from '../i18n/i18n';
import { unitText } from '../i18n/unit-text';
import { PACK_FIELDS, type PackField, type PackTableName } from './pack-fields';

/** One answer of a choice: the domain's word for it, and what people read. */
export interface PackOption {
  readonly value: string;
  readonly label: string;
}

/** What may be put into a column, and so how its cells are checked and read. */
export type PackInput =
  /** Hidden and locked: the row's stable id. */
  | { readonly kind: 'id' }
  /** Shown and locked. */
  | { readonly kind: 'fixed' }
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  /** One of the options and nothing else. */
  | { readonly kind: 'choice'; readonly options: readonly PackOption[] }
  /** One of these words, or another. */
  | { readonly kind: 'suggestion'; readonly words: readonly string[] }
  /** One of the duties on their own sheet, or another. */
  | { readonly kind: 'duty' };

/** One column of a pack: its field, the words above it, what goes in, and its width in characters. */
export interface PackColumn {
  readonly field: PackField;
  readonly header: string;
  /** What to put in, in a sentence or two; empty where the header says all. */
  readonly hint: string;
  readonly input: PackInput;
  readonly width: number;
  /** One of the few that make a KPI; the others may wait. */
  readonly matters: boolean;
}

const known = new WeakMap<Translate, Map<PackTableName, readonly PackColumn[]>>();

/**
 * The columns of a table in the order of `PACK_FIELDS`, in the words of the translator's language;
 * the same ones each time, since a workshop may have a hundred packs.
 */
export function packColumns(table: PackTableName, t: Translate): readonly PackColumn[] {
  const ofLanguage = known.get(t) ?? new Map<PackTableName, readonly PackColumn[]>();
  known.set(t, ofLanguage);
  const columns = ofLanguage.get(table) ?? columnsOf(table, t);
  ofLanguage.set(table, columns);
  return columns;
}

function columnsOf(table: PackTableName, t: Translate): PackColumn[] {
  const terms = termsOf(t);
  const headers: Readonly<Record<PackField, string>> = {
    ...terms,
    ...t('packs.header', { returnObjects: true }),
  };
  const hints: Readonly<Partial<Record<PackField, string>>> = t(`packs.hint.${table}`, {
    returnObjects: true,
  });
  return PACK_FIELDS[table].map((field) => ({
    field,
    header: headers[field],
    hint: hints[field] ?? '',
    input: inputOf(field, table, terms),
    width: WIDTHS[field] ?? USUAL_WIDTH,
    matters: table !== 'kpis' || MATTERING.has(field),
  }));
}

/** What to begin with: without these nobody can tell what is measured, how far it is to go, and who sees to it. */
const MATTERING: ReadonlySet<PackField> = new Set([
  'code',
  'name',
  'formula',
  'unit',
  'direction',
  'baseline',
  'target',
  'deadline',
  'dataSource',
  'owner',
  'frequency',
]);

const USUAL_WIDTH = 15;
const WIDTHS: Readonly<Partial<Record<PackField, number>>> = {
  dutyId: 4,
  idealOutcomeId: 4,
  kpiId: 4,
  idealOutcome: 56,
  duty: 40,
  code: 10,
  name: 34,
  formula: 38,
  unit: 13,
  direction: 18,
  targetScope: 18,
  dataSource: 28,
  lastValueSource: 24,
  plannedPerson: 18,
  owner: 20,
  notes: 34,
  responsibility: 60,
  outcome: 60,
};

/** Inputs that need no more than their kind; what is in neither list nor choice is text. */
const KINDS: Readonly<Partial<Record<PackField, 'id' | 'fixed' | 'number' | 'date'>>> = {
  dutyId: 'id',
  idealOutcomeId: 'id',
  kpiId: 'id',
  code: 'fixed',
  baseline: 'number',
  target: 'number',
  targetMinimum: 'number',
  targetMaximum: 'number',
  lastValue: 'number',
  establishBy: 'date',
  deadline: 'date',
  plannedDate: 'date',
};

function inputOf(field: PackField, table: PackTableName, terms: Terms): PackInput {
  const kind = KINDS[field];
  if (kind) return { kind };
  if (field === 'unit') return { kind: 'suggestion', words: unitWords(terms) };
  if (field === 'duty' && table === 'kpis') return { kind: 'duty' };
  return choiceOf(field, terms) ?? { kind: 'text' };
}

/** Rupiah and the units that need no word of their own. */
function unitWords(terms: Terms): string[] {
  return unitKindSchema.options
    .filter((kind) => kind !== 'custom')
    .map((kind) => unitText({ kind, label: '' }, terms));
}

function choiceOf(field: PackField, terms: Terms): PackInput | undefined {
  switch (field) {
    case 'direction':
      return choice(directionSchema.options, terms.directionValue);
    case 'targetScope':
      return choice(kpiSchema.shape.targetScope.options, terms.scope);
    case 'combine':
      return choice(kpiSchema.shape.combine.options, terms.combineValue);
    case 'dataAvailability':
      return choice(dataAvailabilitySchema.options, terms.availability);
    case 'frequency':
      return choice(frequencySchema.options, terms.frequencyValue);
    case 'kind':
      return choice(kpiKindSchema.options, terms.kpiKind);
    case 'status':
      return choice(kpiStatusSchema.options, terms.kpiStatus);
    default:
      return undefined;
  }
}

function choice<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): PackInput {
  return { kind: 'choice', options: values.map((value) => ({ value, label: labels[value] })) };
}
