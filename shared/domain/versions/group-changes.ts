import type { Design } from '../schema/design';
import type { ItemKind, VersionChange } from './version-changes';

/** What changed in one department, or, without one, in the company as a whole. */
export interface ChangeGroup {
  readonly departmentId: string | null;
  /** As the department is called in the later version, or was in the earlier one. */
  readonly name: string;
  readonly changes: readonly VersionChange[];
}

const KINDS: readonly ItemKind[] = [
  'workshop',
  'objective',
  'participant',
  'department',
  'duty',
  'idealOutcome',
  'kpi',
];

/** The company first, then the departments in the later version's order, those that are gone last. */
export function groupChanges(
  changes: readonly VersionChange[],
  earlier: Design,
  later: Design,
): ChangeGroup[] {
  const departments = [...later.departments, ...earlier.departments];
  const names = new Map(departments.toReversed().map(({ id, name }) => [id, name]));
  const byDepartment = new Map<string | null, VersionChange[]>();
  for (const change of changes) {
    const { departmentId } = change.item;
    const key = departmentId !== null && names.has(departmentId) ? departmentId : null;
    const group = byDepartment.get(key);
    if (group) group.push(change);
    else byDepartment.set(key, [change]);
  }
  return [...new Set([null, ...departments.map(({ id }) => id)])].flatMap((departmentId) => {
    const found = byDepartment.get(departmentId);
    return found
      ? [{ departmentId, name: names.get(departmentId ?? '') ?? '', changes: inOrder(found) }]
      : [];
  });
}

function inOrder(changes: readonly VersionChange[]): VersionChange[] {
  return changes.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

/** How many differences there are: the KPIs' by their sort, all others together. */
export interface ChangeCounts {
  readonly kpis: Readonly<Record<VersionChange['change'], number>>;
  readonly others: number;
}

export function countChanges(changes: readonly VersionChange[]): ChangeCounts {
  const kpis = { changed: 0, added: 0, removed: 0, reordered: 0 };
  for (const { kind, change } of changes) if (kind === 'kpi') kpis[change] += 1;
  return { kpis, others: changes.filter(({ kind }) => kind !== 'kpi').length };
}
