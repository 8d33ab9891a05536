import type { Design } from '../schema/design';
import { isSameValue } from './same-content';
import type { ItemChange, VersionChange } from './version-changes';
import { versionEntries, type VersionEntry } from './version-entries';

/** An item in both versions. */
interface Pair {
  readonly before: VersionEntry;
  readonly after: VersionEntry;
}

/**
 * What is different in the later of two designs: items are known by their ids, KPIs of another
 * workshop by their lineage. In the order of the later one; what is gone comes last.
 */
export function compareVersions(earlier: Design, later: Design): VersionChange[] {
  const before = versionEntries(earlier);
  const after = versionEntries(later);
  const partnerOf = pairing(before);
  const pairs: Pair[] = [];
  const changes = after.flatMap((entry): VersionChange[] => {
    const partner = partnerOf(entry);
    if (!partner) return [{ change: 'added', kind: entry.kind, item: entry.item }];
    pairs.push({ before: partner, after: entry });
    return changedItem({ before: partner, after: entry });
  });
  const found = new Set(pairs.map((pair) => pair.before));
  const removed = before.filter((entry) => !found.has(entry));
  return [
    ...changes,
    ...reorderedGroups(pairs, before),
    ...removed.map(({ kind, item }): VersionChange => ({ change: 'removed', kind, item })),
  ];
}

function pairing(before: readonly VersionEntry[]): (entry: VersionEntry) => VersionEntry | undefined {
  const keyed = (kind: string, key: string) => `${kind} ${key}`;
  const byId = new Map(before.map((entry) => [keyed(entry.kind, entry.item.id), entry]));
  const byLineage = new Map(before.flatMap((entry) => (entry.lineageId ? [[entry.lineageId, entry]] : [])));
  return ({ kind, item, lineageId }) =>
    byId.get(keyed(kind, item.id)) ?? (lineageId ? byLineage.get(lineageId) : undefined);
}

function changedItem({ before, after }: Pair): VersionChange[] {
  const fields = [...changedValues(before, after), ...changedReferences(before, after)];
  if (fields.length === 0) return [];
  // The entries of each kind hold that kind's fields, which their common type cannot say.
  return [{ change: 'changed', kind: after.kind, item: after.item, fields } as ItemChange];
}

interface AnyFieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

function changedValues({ values: before }: VersionEntry, { values: after }: VersionEntry): AnyFieldChange[] {
  if (before === after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

function changedReferences({ references: before }: VersionEntry, after: VersionEntry): AnyFieldChange[] {
  return Object.entries(after.references)
    .filter(([field, { id }]) => before[field]?.id !== id)
    .map(([field, { name }]) => ({ field, before: before[field]?.name, after: name }));
}

/** Groups whose items, as far as they were in the same group before, stand in another order. */
function reorderedGroups(pairs: readonly Pair[], before: readonly VersionEntry[]): VersionChange[] {
  const places = new Map(before.map((entry, place) => [entry, place]));
  const last = new Map<string, number>();
  const told = new Set<string>();
  return pairs.flatMap(({ before: then, after: { kind, item, group } }): VersionChange[] => {
    const key = `${kind} ${group}`;
    if (then.group !== group) return [];
    const place = places.get(then) ?? 0;
    const isOutOfOrder = place < (last.get(key) ?? -1);
    last.set(key, Math.max(place, last.get(key) ?? -1));
    if (!isOutOfOrder || told.has(key)) return [];
    told.add(key);
    return [{ change: 'reordered', kind, item }];
  });
}
