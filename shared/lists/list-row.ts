import type { KpiPatch } from '../domain/edits/kpis';
import type { Unit } from '../domain/schema/kpi';
import type { Period } from '../domain/schema/organisation';
import type { Language, Quantity } from '../domain/schema/primitives';
import { formatNumber } from '../i18n/format';
import { kpiPatch } from '../packs/return/kpi-from-fields';
import { type FieldReading, readField, type UnreadableReason } from '../packs/return/read-field';
import { cellPlace, type CellPlace, type GridLine } from '../packs/return/sheet-grid';
import type { KpiFields } from '../packs/return/kpi-from-fields';
import type { WorkbookCell } from '../packs/return/workbook-cells';
import { deadlineInWords } from '../i18n/deadline-in-words';
import { readListChoice } from './choice-words';
import type { ListField } from './list-fields';
import { type ListAmount, readAmount } from './read-amount';

/** A cell that could not be taken over, and why. */
export interface UnreadableListCell extends CellPlace {
  readonly row: number;
  readonly field: ListField;
  readonly reason: UnreadableReason;
  readonly text: string;
}

/** What a list says all of its rows have in common. */
export interface ListManner {
  readonly columns: ReadonlyMap<ListField, number>;
  readonly language: Language;
  readonly defaults: KpiFields;
  /** Tells which quarter or month a deadline in words means. */
  readonly period: Period;
  /** The unit in the heading above the targets: “Target (%)”. */
  readonly usualUnit: string;
  /** Fields whose percentages stand as shares, 0.9 for 90 %. */
  readonly shares: ReadonlySet<ListField>;
  readonly unitOf: (text: string) => Unit;
}

export interface RowReading {
  readonly kpi: KpiPatch;
  readonly texts: Readonly<Record<'name' | 'idealOutcome', string>>;
  readonly unreadable: readonly UnreadableListCell[];
}

const TEXTS = ['formula', 'dataSource', 'owner', 'notes', 'actionSteps'] as const;
/** The fields that hold numbers. */
export const AMOUNTS = [
  'target',
  'targetMinimum',
  'targetMaximum',
  'baseline',
  'lastValue',
  'weight',
] as const;
export type AmountField = (typeof AMOUNTS)[number];

/** Reads a row of a list field by field; what cannot be read is told, and what is no number stays as it was typed. */
export function readListRow(line: GridLine, manner: ListManner): RowReading {
  const unreadable: UnreadableListCell[] = [];
  const tell = (field: ListField, { reason, text }: { reason: UnreadableReason; text: string }) => {
    const place = cellPlace(line, manner.columns.get(field) ?? 1);
    unreadable.push({ ...place, row: line.row, field, reason, text });
  };
  const cellOf = (field: ListField) => line.cells.get(manner.columns.get(field) ?? 0);
  const value = (field: ListField, reading: FieldReading) => {
    if (reading.kind === 'value') return reading.value;
    tell(field, reading);
    return null;
  };
  const text = (field: ListField) =>
    String(value(field, readField('kpis', 'name', cellOf(field), manner.language)) ?? '');
  const choice = (field: 'direction' | 'frequency' | 'kind') =>
    value(field, readListChoice(field, cellOf(field), manner.language));
  const amounts = new Map<AmountField, ListAmount>();
  const words = new Map<AmountField, string>();
  for (const field of AMOUNTS) {
    const reading = readAmount(cellOf(field), manner.language);
    if (reading.kind === 'amount') amounts.set(field, reading);
    if (reading.kind !== 'unreadable') continue;
    tell(field, reading);
    if (reading.reason === 'not-a-number') words.set(field, reading.text);
  }
  const unit = rowUnit(text('unit'), amounts, manner);
  const numbers = quantities(amounts, words, unit, manner);
  const deadline = value('deadline', readDeadline(cellOf('deadline'), manner));
  const chosen = { direction: choice('direction'), frequency: choice('frequency'), kind: choice('kind') };
  const kpi: KpiPatch = {
    ...(unit && { unit }),
    ...Object.fromEntries(Object.entries(chosen).filter(([, word]) => word !== null)),
    ...Object.fromEntries(TEXTS.map((field) => [field, text(field)])),
    ...deadlineOf(deadline, unreadable),
    ...targetOf(amounts, numbers, chosen.direction),
    baseline: { ...manner.defaults.baseline, value: numbers('baseline'), period: text('baselinePeriod') },
    ...(numbers('lastValue') && { lastValue: { value: numbers('lastValue'), period: '', source: '' } }),
    weight: numbers('weight'),
  };
  const texts = { name: text('name').replace(/\s+/g, ' ').trim(), idealOutcome: text('idealOutcome') };
  // Read for what may be wrong with them; merged cells make them the matter of several rows.
  for (const field of ['department', 'duty'] as const) text(field);
  return { kpi, texts, unreadable };
}

/** A day, or words such as “Q4” for the last one of a time. */
function readDeadline(cell: WorkbookCell | undefined, { language, period }: ListManner): FieldReading {
  const reading = readField('kpis', 'deadline', cell, language);
  if (reading.kind === 'value' || cell?.kind !== 'text') return reading;
  const day = deadlineInWords(reading.text, period);
  return day === null ? reading : { kind: 'value', value: day, text: reading.text };
}

/** A deadline that nobody could read is not made up: it stays empty until somebody says which day was meant. */
function deadlineOf(day: string | number | null, unreadable: readonly UnreadableListCell[]): KpiPatch {
  if (day !== null) return { deadline: String(day) };
  return unreadable.some(({ field }) => field === 'deadline') ? { deadline: null } : {};
}

/** The unit by its own column, else as it stands beside the numbers, else in the heading above them. */
function rowUnit(
  typed: string,
  amounts: ReadonlyMap<AmountField, ListAmount>,
  manner: ListManner,
): Unit | null {
  const beside = (['target', 'targetMinimum', 'baseline', 'lastValue'] as const)
    .map((field) => amounts.get(field)?.unit ?? '')
    .find((unit) => unit !== '');
  const words = (/^[-–—]?$/.test(typed.trim()) ? '' : typed) || beside || manner.usualUnit;
  if (words !== '') return manner.unitOf(words);
  return amounts.has('target') || amounts.has('targetMinimum') ? { kind: 'number', label: '' } : null;
}

type Quantities = (field: AmountField, end?: 'upper') => Quantity | null;

function quantities(
  amounts: ReadonlyMap<AmountField, ListAmount>,
  words: ReadonlyMap<AmountField, string>,
  unit: Unit | null,
  { shares, language }: ListManner,
): Quantities {
  return (field, end) => {
    const amount = amounts.get(field);
    const taken = end ? amount?.upper : amount;
    const said = end ? undefined : words.get(field);
    // Whatever was typed stays in the field, for somebody to make a number of it.
    if (said !== undefined) return { value: null, text: said };
    if (!amount || !taken) return null;
    const { value, text } = taken;
    const isShare =
      shares.has(field) && amount.unit === '' && (field === 'weight' || unit?.kind === 'percent');
    if (isShare) return written(Number((value * 100).toPrecision(12)), language);
    // What a program has computed or formatted is written as people write it here.
    return Number.isFinite(Number(text.replace('%', ''))) ? written(value, language) : { value, text };
  };
}

function written(value: number, language: Language): Quantity {
  return { value, text: formatNumber(value, language) };
}

function targetOf(
  amounts: ReadonlyMap<AmountField, ListAmount>,
  numbers: Quantities,
  direction: string | number | null,
): KpiPatch {
  const target = amounts.get('target');
  const value = numbers('target');
  const minimum = numbers('targetMinimum') ?? (target?.upper ? value : null);
  const maximum = numbers('targetMaximum') ?? numbers('target', 'upper');
  switch (direction) {
    case 'lower':
      return only(maximum ?? value);
    case 'higher':
      return only(value ?? minimum);
    case 'range':
      return range(minimum ?? value, maximum);
    default:
      if (minimum && maximum) return { direction: 'range', ...range(minimum, maximum) };
      return { ...only(value ?? minimum ?? maximum), ...meantDirection(amounts, maximum) };
  }
}

function range(minimum: Quantity | null, maximum: Quantity | null): KpiPatch {
  return { target: { value: null, minimum, maximum } };
}

function only(value: Quantity | null): KpiPatch {
  return { target: { value, minimum: null, maximum: null } };
}

/** “≤ 3 days” says that fewer are better, and so do a mere upper limit and a target below the starting value. */
function meantDirection(amounts: ReadonlyMap<AmountField, ListAmount>, maximum: Quantity | null): KpiPatch {
  const [target, baseline] = [amounts.get('target'), amounts.get('baseline')];
  const bound = target ? target.bound : maximum && 'most';
  if (bound !== null) return { direction: bound === 'most' ? 'lower' : 'higher' };
  if (!target || !baseline || target.value === baseline.value) return {};
  return { direction: target.value < baseline.value ? 'lower' : 'higher' };
}

/** Whether the percentages of a field stand as shares: none is above 1, and one at least is a fraction. */
export function areShares(values: readonly number[]): boolean {
  return values.some((value) => !Number.isInteger(value)) && values.every((value) => Math.abs(value) <= 1);
}

/** The unit that a list writes, as the workshop keeps it; each is asked for once. */
export function unitReader(defaults: KpiFields, language: Language): (text: string) => Unit {
  const known = new Map<string, Unit>();
  return (text) => {
    const unit =
      known.get(text) ?? kpiPatch('unit', { value: text, text }, defaults, language).unit ?? defaults.unit;
    known.set(text, unit);
    return unit;
  };
}
