import { folded } from '../../domain/text';
import {
  PACK_FIELDS,
  type PackField,
  type PackTableName,
  type PackValue,
  type PackValues,
} from '../pack-fields';
import { isAsSent, isSameField } from './read-field';
import { type ReturnedField, type ReturnedRow, returnedValue, rowKey } from './returned-rows';

/** A returned row and the one that was sent, known by its id or, where that is lost, by its name. */
export interface RowMatch {
  readonly row: ReturnedRow;
  readonly base: PackValues;
  readonly by: 'id' | 'name';
}

export interface RowMatches {
  readonly matched: readonly RowMatch[];
  readonly added: readonly ReturnedRow[];
  /** Rows that were sent and did not come back. */
  readonly missing: readonly PackValues[];
}

/** Pairs what came back with what was sent, in whatever order, with copies and without ids. */
export function matchRows(
  table: 'duties' | 'kpis',
  rows: readonly ReturnedRow[],
  base: readonly PackValues[],
): RowMatches {
  const byKey = new Map<string, PackValues>();
  for (const values of base) {
    const key = rowKey(table, (field) => values[field]);
    if (key !== null) byKey.set(key, values);
  }
  const matched = new Map<PackValues, RowMatch>();
  const rest: ReturnedRow[] = [];
  for (const row of rows) {
    const values = byKey.get(rowKey(table, (field) => row.ids.get(field)) ?? '');
    const known = values && matched.get(values);
    if (!values) rest.push(row);
    else if (!known) matched.set(values, { row, base: values, by: 'id' });
    else {
      const { main, extra } = joined(table, known, row);
      matched.set(values, main);
      if (extra) rest.push(extra);
    }
  }
  const added = rest.filter((row) => !matchByName(table, row, base, matched));
  return {
    matched: [...matched.values()],
    added,
    missing: base.filter((values) => !matched.has(values)),
  };
}

function matchByName(
  table: 'duties' | 'kpis',
  row: ReturnedRow,
  base: readonly PackValues[],
  matched: Map<PackValues, RowMatch>,
): boolean {
  const name = nameOf(table, (field) => returnedValue(row, field));
  const found = base.find(
    (values) => !matched.has(values) && nameOf(table, (field) => values[field] ?? null) === name,
  );
  if (!found || name === null) return false;
  matched.set(found, { row, base: found, by: 'name' });
  return true;
}

/** What people know a row by: a KPI by its name, a line of duties by both of its texts. */
function nameOf(table: PackTableName, valueOf: (field: PackField) => unknown): string | null {
  const fields: readonly PackField[] = table === 'kpis' ? ['name'] : ['duty', 'idealOutcome'];
  const name = fields.map((field) => folded(String(valueOf(field) ?? ''))).join('\n');
  return name.trim() === '' ? null : name;
}

/**
 * Two rows with one id: a sheet was copied, or a row was copied to write another KPI over it. A copy that
 * kept its name says the same KPI; what only one of the two changed, counts.
 */
function joined(
  table: 'duties' | 'kpis',
  known: RowMatch,
  second: ReturnedRow,
): { main: RowMatch; extra?: ReturnedRow } {
  const { row: first, base } = known;
  const sent = nameOf(table, (field) => base[field] ?? null);
  const [firstName, secondName] = [first, second].map((row) =>
    nameOf(table, (field) => returnedValue(row, field)),
  );
  if (secondName === firstName) return { main: { ...known, row: withChangesOf(table, second, first, base) } };
  if (table === 'kpis' && secondName === sent && firstName !== sent) {
    return { main: { ...known, row: second }, extra: withoutIds(first) };
  }
  return { main: known, extra: withoutIds(second) };
}

function withoutIds(row: ReturnedRow): ReturnedRow {
  return { ...row, ids: new Map() };
}

function withChangesOf(
  table: 'duties' | 'kpis',
  copy: ReturnedRow,
  row: ReturnedRow,
  base: PackValues,
): ReturnedRow {
  const fields = new Map(row.fields);
  for (const field of PACK_FIELDS[table] as readonly PackField[]) {
    const [one, other] = [row.fields.get(field), copy.fields.get(field)];
    if (!one || !other || !isChanged(other, base[field] ?? null) || isAlike(one, other)) continue;
    fields.set(field, isChanged(one, base[field] ?? null) ? twice(other) : other);
  }
  return { ...row, fields };
}

function isChanged({ reading }: ReturnedField, sent: PackValue): boolean {
  return !isAsSent(reading, sent);
}

function isAlike({ reading: one }: ReturnedField, { reading: other }: ReturnedField): boolean {
  return one.kind === 'value' && other.kind === 'value' && isSameField(one.value, other.value);
}

function twice({ reading, place }: ReturnedField): ReturnedField {
  return { place, reading: { kind: 'unreadable', reason: 'filled-in-twice', text: reading.text } };
}
