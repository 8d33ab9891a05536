import { PACK_TABLES, type PackTableName, type PackValues } from '../pack-fields';
import type { CreatedItems } from './apply-return';
import type { ReturnedBase } from './compare-rows';
import { type FieldProposal, isUpToPeople, type Proposal } from './proposals';
import type { UnderstoodReturn } from './read-return';

/**
 * The rows that a further return of the same pack is compared with: what came back. Where somebody
 * had to decide and took nothing in, it stays as it was sent, so that it is asked again.
 */
export function baseOfNext(
  { rows, proposals }: Pick<UnderstoodReturn, 'rows' | 'proposals'>,
  accepted: readonly Proposal[],
  created: CreatedItems,
): Readonly<Record<PackTableName, PackValues[]>> {
  const taken = new Set(accepted.map(({ id }) => id));
  const waiting = proposals.filter((one) => isUpToPeople(one) && !taken.has(one.id));
  const sent = new Map(waiting.map((one) => [one.id, one.sent]));
  const base = Object.fromEntries(
    PACK_TABLES.map((table) => [table, rows[table].map((row) => valuesOf(row, sent, created))]),
  ) as Record<PackTableName, PackValues[]>;
  for (const one of waiting) if (one.kind === 'field') base[one.table] = asSent(base[one.table], one);
  return base;
}

function valuesOf(
  { values, proposalId }: ReturnedBase,
  sent: ReadonlyMap<string, Proposal['sent']>,
  created: CreatedItems,
): PackValues {
  if (proposalId === null) return values;
  const row = sent.get(proposalId);
  return typeof row === 'object' && row !== null ? row : { ...values, ...created.get(proposalId) };
}

function asSent(rows: readonly PackValues[], proposal: FieldProposal): PackValues[] {
  const { table, field, sent } = proposal;
  if (table !== 'interview') {
    return rows.map((values) => (isAbout(values, proposal) ? { ...values, [field]: sent } : values));
  }
  // An answer is one text whose lines stand in rows.
  const lines = String(sent ?? '').split('\n');
  const count = Math.max(rows.length, lines.length);
  return Array.from({ length: count }, (_, row) => ({ ...rows[row], [field]: lines[row] || null }));
}

function isAbout(values: PackValues, { table, itemId, idealOutcomeId, field }: FieldProposal): boolean {
  if (table === 'kpis') return values.kpiId === itemId;
  return values.dutyId === itemId && (field === 'duty' || (values.idealOutcomeId ?? null) === idealOutcomeId);
}
