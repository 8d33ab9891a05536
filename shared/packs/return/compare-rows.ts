import {
  PACK_FIELDS,
  type PackField,
  type PackTableName,
  type PackValue,
  type PackValues,
} from '../pack-fields';
import { matchRows, type RowMatch } from './match-rows';
import { packWords } from './pack-words';
import type { FieldProposal, MissingRow, Proposal, RowProposal, UnreadableCell } from './proposals';
import { isAsSent, isSameField, saysNothing } from './read-field';
import { isEmpty, type ReturnedField, type ReturnedRow, rowKey } from './returned-rows';

export interface Comparison {
  readonly proposals: readonly Proposal[];
  readonly unreadable: readonly UnreadableCell[];
  readonly missing: readonly MissingRow[];
  /** Fields that came back as they were sent, or as we have them by now. */
  readonly unchanged: number;
  /** Of these, the fields that they changed to what we have by now. */
  readonly agreed: number;
  /** What came back, to compare a further return of the same pack with. */
  readonly rows: readonly ReturnedBase[];
}

/** A row as it came back; what could not be read is as it was sent. */
export interface ReturnedBase {
  readonly values: PackValues;
  /** The proposal that would make something new of it. */
  readonly proposalId: string | null;
}

interface Collected {
  proposals: Proposal[];
  unreadable: UnreadableCell[];
  missing: MissingRow[];
  unchanged: number;
  agreed: number;
  rows: ReturnedBase[];
}

/** Rows of a table on three sides: as sent, as we have them now, as they came back. */
export interface ComparedRows {
  readonly table: 'duties' | 'kpis';
  readonly base: readonly PackValues[];
  /** By `rowKey`; what we have removed is not there. */
  readonly ours: ReadonlyMap<string, PackValues>;
  readonly returned: readonly ReturnedRow[];
}

export function compareRows({ table, base, ours, returned }: ComparedRows): Comparison {
  const collected: Collected = {
    proposals: [],
    unreadable: [],
    missing: [],
    unchanged: 0,
    agreed: 0,
    rows: [],
  };
  const { matched, added, missing } = matchRows(table, returned, base);
  for (const match of matched) {
    const key = keyOf(table, match.base);
    const own = key === null ? undefined : ours.get(key);
    let proposalId: string | null = null;
    if (table === 'kpis' && isEmptied(match.row)) collected.missing.push(missingRow(table, match.base));
    else if (own) compareFields(table, match, own, collected);
    else if (isChangedAnywhere(table, match)) proposalId = addRow(table, match.row, match.base, collected);
    collected.rows.push({ values: valuesAfter(match.row, match.base), proposalId });
  }
  for (const row of added) {
    const proposalId = addRow(table, row, null, collected);
    collected.rows.push({ values: valuesAfter(row, emptyRow(table)), proposalId });
  }
  for (const values of missing) {
    if (isKnown(table, values, ours)) collected.missing.push(missingRow(table, values));
    collected.rows.push({ values, proposalId: null });
  }
  return { ...collected, ...once(collected) };
}

function keyOf(table: 'duties' | 'kpis', values: PackValues): string | null {
  return rowKey(table, (field) => values[field]);
}

function isKnown(table: 'duties' | 'kpis', values: PackValues, ours: ReadonlyMap<string, unknown>): boolean {
  const key = keyOf(table, values);
  return key !== null && ours.has(key);
}

function isEmptied({ fields }: ReturnedRow): boolean {
  return [...fields].every(([field, { reading }]) => field === 'code' || isEmpty(reading));
}

function missingRow(table: 'duties' | 'kpis', values: PackValues): MissingRow {
  return { table, label: labelOf(table, values) };
}

function labelOf(table: PackTableName, values: PackValues): string {
  const parts = table === 'kpis' ? [values.code, values.name] : [values.duty];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}

function compareFields(
  table: 'duties' | 'kpis',
  { row, base, by }: RowMatch,
  own: PackValues,
  collected: Collected,
): void {
  for (const [field, returned] of editable(table, row)) {
    const [ours, sent] = [own[field] ?? null, base[field] ?? null];
    if (isAsSent(returned.reading, sent)) {
      collected.unchanged += 1;
      continue;
    }
    const theirs = takenFrom(table, field, returned, collected);
    if (theirs === undefined) continue;
    if (isSameField(theirs, ours)) {
      collected.unchanged += 1;
      collected.agreed += 1;
      continue;
    }
    if (saysNothing(returned.reading)) {
      collected.unreadable.push(withoutValue(table, field, returned));
      continue;
    }
    collected.proposals.push({
      kind: 'field',
      id: [table, itemOf(table, field, own), field].join(' '),
      state: !isSameField(ours, sent) ? 'conflict' : theirs === null ? 'emptied' : 'changed',
      table,
      itemId: String((table === 'kpis' ? own.kpiId : own.dutyId) ?? ''),
      idealOutcomeId: table === 'duties' ? textOrNull(own.idealOutcomeId) : null,
      label: labelOf(table, own),
      field,
      ours,
      theirs,
      sent,
      text: returned.reading.text,
      matchedBy: by,
      place: returned.place,
    });
  }
}

/** Words such as “n/a” where we have a number or a date, which stays. */
function withoutValue(
  table: 'duties' | 'kpis',
  field: PackField,
  { reading, place }: ReturnedField,
): UnreadableCell {
  const reason = packWords().inputOf(table, field).kind === 'date' ? 'not-a-date' : 'not-a-number';
  return { ...place, field, reason, text: reading.text };
}

/** A duty with several outcomes stands in several rows, and is one duty still. */
function itemOf(table: 'duties' | 'kpis', field: PackField, own: PackValues): PackValue | undefined {
  if (table === 'kpis') return own.kpiId;
  return field === 'duty' ? own.dutyId : [own.dutyId, own.idealOutcomeId].join(' ');
}

function editable(table: 'duties' | 'kpis', { fields }: ReturnedRow): [PackField, ReturnedField][] {
  return [...fields].filter(([field]) => packWords().inputOf(table, field).kind !== 'fixed');
}

/** Choices that a KPI cannot be without. */
const NEVER_EMPTY: readonly PackField[] = ['direction', 'targetScope', 'combine', 'frequency', 'status'];

function takenFrom(
  table: 'duties' | 'kpis',
  field: PackField,
  { reading, place }: ReturnedField,
  { unreadable }: Collected,
): PackValue | undefined {
  if (reading.kind === 'unreadable') {
    unreadable.push({ ...place, field, reason: reading.reason, text: reading.text });
    return undefined;
  }
  if (table === 'kpis' && reading.value === null && NEVER_EMPTY.includes(field)) {
    unreadable.push({ ...place, field, reason: 'must-not-be-empty', text: '' });
    return undefined;
  }
  return reading.value;
}

function isChangedAnywhere(table: 'duties' | 'kpis', { row, base }: RowMatch): boolean {
  return editable(table, row).some(
    ([field, { reading }]) => !isAsSent(reading, base[field] ?? null) && !saysNothing(reading),
  );
}

function addRow(
  table: 'duties' | 'kpis',
  row: ReturnedRow,
  sent: PackValues | null,
  collected: Collected,
): string | null {
  const readings = [...row.fields].filter(([field]) => packWords().inputOf(table, field).kind !== 'fixed');
  if (readings.every(([, { reading }]) => isEmpty(reading))) return null;
  const texts = new Map<PackField, string>();
  for (const [field, { reading, place }] of readings) {
    if (reading.kind === 'unreadable') {
      collected.unreadable.push({ ...place, field, reason: reading.reason, text: reading.text });
    } else texts.set(field, reading.text);
  }
  const values = valuesAfter(row, emptyRow(table));
  const proposal: RowProposal = {
    kind: table === 'kpis' ? 'new-kpi' : 'new-duty',
    id: ['new', table, row.place.sheet, row.place.cell].join(' '),
    state: sent && keyOf(table, sent) !== null ? 'conflict' : 'new',
    place: row.place,
    values: { ...values, ...(table === 'kpis' && { status: values.status ?? 'candidate' }) },
    texts: Object.fromEntries(texts),
    sent,
  };
  collected.proposals.push(proposal);
  return proposal.id;
}

function emptyRow(table: 'duties' | 'kpis'): PackValues {
  const fields: readonly PackField[] = PACK_FIELDS[table];
  return Object.fromEntries(fields.map((field) => [field, null])) as PackValues;
}

function valuesAfter(row: ReturnedRow, before: PackValues): PackValues {
  const read = [...row.fields].flatMap(([field, { reading }]) =>
    reading.kind === 'value' && !saysNothing(reading) ? [[field, reading.value] as const] : [],
  );
  return { ...before, ...Object.fromEntries(read) };
}

function textOrNull(value: PackValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** A duty that was changed in two of its rows, once the same and once in another way. */
function once({ proposals, unreadable }: Collected): Pick<Comparison, 'proposals' | 'unreadable'> {
  const known = new Map<string, Proposal>();
  const twice: UnreadableCell[] = [];
  for (const proposal of proposals) {
    const first = known.get(proposal.id);
    if (!first) known.set(proposal.id, proposal);
    else if (isOther(first, proposal)) twice.push(asUnreadable(proposal));
  }
  return { proposals: [...known.values()], unreadable: [...unreadable, ...twice] };
}

function isOther(first: Proposal, second: Proposal): second is FieldProposal {
  return first.kind === 'field' && second.kind === 'field' && !isSameField(first.theirs, second.theirs);
}

function asUnreadable({ place, field, text }: FieldProposal): UnreadableCell {
  return { ...place, field, reason: 'filled-in-twice', text };
}
