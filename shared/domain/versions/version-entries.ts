import type { Design } from '../schema/design';
import { type Kpi, kpiSchema } from '../schema/kpi';
import type { ChangedItem, ItemKind } from './version-changes';

/** Another item as this one refers to it: by id, so that renaming it is no change here. */
interface Reference {
  readonly id: string | null;
  readonly name: string;
}

/** One item of a version, laid out for comparing. */
export interface VersionEntry {
  readonly kind: ItemKind;
  readonly item: ChangedItem;
  /** What it is known by beyond its id. */
  readonly lineageId: string | null;
  /** Items have an order only among those of the same group. */
  readonly group: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly references: Readonly<Record<string, Reference>>;
}

/** Every item of a design, in the order in which changes are told. */
export function versionEntries(design: Design): VersionEntry[] {
  return [
    workshopEntry(design),
    ...design.participants.map(({ id, name, role }) =>
      entry('participant', { id, name }, { values: { name, role } }),
    ),
    ...design.objectives.map(({ id, text }) => entry('objective', { id, name: text }, { values: { text } })),
    ...departmentEntries(design),
    ...kpiEntries(design),
  ];
}

function workshopEntry({ company, period }: Design): VersionEntry {
  return entry('workshop', { id: '', name: company }, { values: { company, period } });
}

function departmentEntries({ departments, participants }: Design): VersionEntry[] {
  const headOf = finder(participants, ({ name }) => name);
  const parentOf = finder(departments, ({ name }) => name);
  return departments.flatMap((department) => {
    const { id: departmentId, name, headId, parentId } = department;
    const references = { head: headOf(headId), parent: parentOf(parentId) };
    return [
      entry('department', { id: departmentId, name, departmentId }, { values: { name }, references }),
      ...dutyEntries(department),
    ];
  });
}

function dutyEntries({ id: departmentId, name, duties }: Design['departments'][number]): VersionEntry[] {
  return duties.flatMap((duty) => [
    entry(
      'duty',
      { id: duty.id, name: duty.text, departmentId },
      {
        group: departmentId,
        values: { text: duty.text },
        references: { department: { id: departmentId, name } },
      },
    ),
    ...duty.idealOutcomes.map(({ id, text }) =>
      entry(
        'idealOutcome',
        { id, name: text, departmentId },
        { group: duty.id, values: { text }, references: { duty: { id: duty.id, name: duty.text } } },
      ),
    ),
  ]);
}

const ID_FIELDS = new Set<string>([
  'id',
  'lineageId',
  'departmentId',
  'dutyId',
  'idealOutcomeId',
  'objectiveId',
  'counterKpiId',
] satisfies (keyof Kpi)[]);
const VALUE_FIELDS = new Set(Object.keys(kpiSchema.shape).filter((field) => !ID_FIELDS.has(field)));

function kpiEntries({ departments, objectives, kpis }: Design): VersionEntry[] {
  const duties = departments.flatMap((department) => department.duties);
  const departmentOf = finder(departments, ({ name }) => name);
  const dutyOf = finder(duties, ({ text }) => text);
  const outcomeOf = finder(
    duties.flatMap(({ idealOutcomes }) => idealOutcomes),
    ({ text }) => text,
  );
  const objectiveOf = finder(objectives, ({ text }) => text);
  const lineages = new Map(kpis.map(({ id, lineageId }) => [id, lineageId]));
  const kpiOf = finder(kpis, ({ name }) => name);
  return kpis.map((kpi) => {
    const { id, name, code, departmentId, lineageId } = kpi;
    const counter = kpiOf(kpi.counterKpiId);
    const references = {
      department: departmentOf(departmentId),
      duty: dutyOf(kpi.dutyId),
      idealOutcome: outcomeOf(kpi.idealOutcomeId),
      objective: objectiveOf(kpi.objectiveId),
      counterKpi: { ...counter, id: lineages.get(counter.id ?? '') ?? null },
    };
    const traits = { lineageId, group: departmentId, values: valuesOf(kpi), references };
    return entry('kpi', { id, name, code, departmentId }, traits);
  });
}

type Values = VersionEntry['values'];

// KPIs are never changed in place, and most are the same from one edit to the next.
const knownValues = new WeakMap<Kpi, Values>();

function valuesOf(kpi: Kpi): Values {
  const known = knownValues.get(kpi);
  if (known) return known;
  const values = Object.fromEntries(Object.entries(kpi).filter(([field]) => VALUE_FIELDS.has(field)));
  knownValues.set(kpi, values);
  return values;
}

function finder<Item extends { readonly id: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
) {
  const names = new Map(items.map((item) => [item.id, nameOf(item)]));
  return (id: string | null): Reference => ({ id, name: names.get(id ?? '') ?? '' });
}

function entry(
  kind: ItemKind,
  item: Pick<ChangedItem, 'id' | 'name'> & Partial<ChangedItem>,
  traits: Pick<VersionEntry, 'values'> & Partial<VersionEntry>,
): VersionEntry {
  const whole = { code: '', departmentId: null, ...item };
  return { lineageId: null, group: '', references: {}, ...traits, kind, item: whole };
}
