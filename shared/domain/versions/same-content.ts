import type { Design } from '../schema/design';
import type { Department } from '../schema/organisation';

/** How the session is held, how codes are counted and what is measured later is not signed. */
const UNSIGNED: readonly string[] = [
  'sessionDate',
  'lessons',
  'lessonMinutes',
  'codeCounters',
  'actuals',
] satisfies (keyof Design)[];

/** A talk with a head leads to the design, and is none of it; a code comes with the first KPI. */
const UNSIGNED_OF_DEPARTMENT: readonly string[] = ['interview', 'code'] satisfies (keyof Department)[];

/**
 * True where two designs agree in everything that people sign. Edits share what they leave alone,
 * so that mostly references are compared.
 */
export function isSameContent(one: Design, other: Design): boolean {
  if (one === other) return true;
  const compared = [...UNSIGNED, 'departments', 'kpis'];
  return (
    isSameExcept(compared, one, other) &&
    isSameList(one.departments, other.departments, (a, b) => isSameExcept(UNSIGNED_OF_DEPARTMENT, a, b)) &&
    (one.kpis === other.kpis || isSameValue(byDepartment(one), byDepartment(other)))
  );
}

/** True for equal values, however deep; a key without a value is no key. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && isSameList(one, other, isSameValue);
  }
  return isObject(one) && isObject(other) && isSameObject(one, other);
}

// Designs are never changed in place, so a version is compared in full only once after it is read.
const knownSame = new WeakMap<object, object>();

function isSameObject(one: object, other: object): boolean {
  if (knownSame.get(one) === other) return true;
  const isSame = isSameExcept([], one, other);
  if (isSame) knownSame.set(one, other);
  return isSame;
}

/** KPIs of different departments have no order among each other that anyone sees. */
function byDepartment({ kpis }: Design): Design['kpis'] {
  return kpis.toSorted((one, other) =>
    one.departmentId < other.departmentId ? -1 : Number(one.departmentId > other.departmentId),
  );
}

function isSameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((item, index) => isSame(item, other[index] as Item));
}

type Fields = Readonly<Record<string, unknown>>;

function isSameExcept(ignored: readonly string[], one: object, other: object): boolean {
  if (one === other) return true;
  const [mine, theirs] = [one as Fields, other as Fields];
  const differs = (key: string) => !ignored.includes(key) && !isSameValue(mine[key], theirs[key]);
  const added = Object.keys(theirs).filter((key) => !Object.hasOwn(mine, key));
  return !Object.keys(mine).some(differs) && !added.some(differs);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
