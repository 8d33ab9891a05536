import type { Design } from '../../domain/schema/design';
import type { Kpi } from '../../domain/schema/kpi';
import type { Department, Duty } from '../../domain/schema/organisation';
import type { Instant } from '../../domain/schema/primitives';
import type { ReturnChange, ReturnEntry } from '../../domain/schema/record';
import { isSameValue } from '../../domain/versions/same-content';
import type { AppliedReturn } from './apply-return';
import { baseOfNext } from './base-of-next';
import type { Proposal } from './proposals';
import type { UnderstoodReturn } from './read-return';

export interface Landing {
  readonly id: string;
  readonly fileName: string;
  readonly at: Instant;
}

/** What the record keeps of a return that was taken in: what came back, and what that changed. */
export function returnEntry(
  before: Design,
  { design, created }: AppliedReturn,
  reading: UnderstoodReturn,
  accepted: readonly Proposal[],
  { id, fileName, at }: Landing,
): ReturnEntry {
  return {
    id,
    fileName,
    at,
    takenBackAt: null,
    designBefore: null,
    packId: reading.packId,
    departmentId: reading.departmentId,
    rows: baseOfNext(reading, accepted, created),
    changes: changesBetween(before, design),
  };
}

/** Everything that a return can change, compared: KPIs and duties one by one, answers as they are. */
export function changesBetween(before: Design, after: Design): ReturnChange[] {
  const kpis = itemChanges('kpi', keyed(before.kpis, kpiHome), keyed(after.kpis, kpiHome));
  const duties = itemChanges('duty', dutiesIn(before), dutiesIn(after));
  return [...duties, ...kpis, ...interviewChanges(before, after)];
}

interface Homed<Item> {
  readonly item: Item;
  readonly departmentId: string;
}

function kpiHome({ departmentId }: Kpi): string {
  return departmentId;
}

function keyed<Item extends { readonly id: string }>(
  items: readonly Item[],
  homeOf: (item: Item) => string,
): Map<string, Homed<Item>> {
  return new Map(items.map((item) => [item.id, { item, departmentId: homeOf(item) }]));
}

function dutiesIn({ departments }: Design): Map<string, Homed<Duty>> {
  return new Map(
    departments.flatMap(({ id, duties }) => duties.map((item) => [item.id, { item, departmentId: id }])),
  );
}

function itemChanges(
  kind: 'kpi' | 'duty',
  before: ReadonlyMap<string, Homed<Kpi | Duty>>,
  after: ReadonlyMap<string, Homed<Kpi | Duty>>,
): ReturnChange[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const departmentId = (now ?? old)?.departmentId ?? '';
    const change = (field: string | null, one: unknown, other: unknown): ReturnChange => ({
      item: kind,
      id,
      departmentId,
      field,
      before: one ?? null,
      after: other ?? null,
    });
    if (!old || !now) return [change(null, old?.item, now?.item)];
    if (old.item === now.item) return [];
    return fieldsOf(now.item)
      .filter((field) => !isSameValue(valueIn(old.item, field), valueIn(now.item, field)))
      .map((field) => change(field, valueIn(old.item, field), valueIn(now.item, field)));
  });
}

function fieldsOf(item: object): string[] {
  return Object.keys(item);
}

function valueIn(item: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(item, field)?.value;
}

function interviewChanges(before: Design, after: Design): ReturnChange[] {
  const old = new Map(before.departments.map((department) => [department.id, department.interview]));
  return after.departments.flatMap(({ id, interview }: Department) => {
    const was = old.get(id);
    if (!was || was === interview) return [];
    return fieldsOf(interview)
      .filter((field) => !isSameValue(valueIn(was, field), valueIn(interview, field)))
      .map((field) => ({
        item: 'interview' as const,
        id,
        departmentId: id,
        field,
        before: valueIn(was, field),
        after: valueIn(interview, field),
      }));
  });
}
