import type { Design } from './schema/design';
import type { Department } from './schema/organisation';

/** One line of the organisation as an outline. */
export interface OutlineRow {
  readonly department: Department;
  /** The department it stands below here; null at the top. */
  readonly parentId: string | null;
  readonly depth: number;
  /** Its place among those below the same department, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

/**
 * Every department exactly once, each followed by those below it, in the order of the list. One
 * whose parents go round in a circle, or are not there, stands at the top.
 */
export function organisationOutline(design: Pick<Design, 'departments'>): OutlineRow[] {
  const places = placesOf(design.departments);
  const counts = new Map<string | null, number>();
  const numbered = places.map((place) => {
    const position = counts.get(place.parentId) ?? 0;
    counts.set(place.parentId, position + 1);
    return { ...place, position };
  });
  return numbered.map((row) => ({ ...row, siblings: counts.get(row.parentId) ?? 1 }));
}

/** True where the file puts departments below each other in a circle, so that the outline had to open it. */
export function hasCircularParents(rows: readonly OutlineRow[]): boolean {
  const ids = new Set(rows.map(({ department }) => department.id));
  return rows.some(
    ({ department: { parentId: named }, parentId }) => named !== null && named !== parentId && ids.has(named),
  );
}

/** The ids of a department and of all below it. */
export function branchIds(rows: readonly OutlineRow[], id: string): ReadonlySet<string> {
  const ids = new Set([id]);
  for (const { department, parentId } of rows) {
    if (parentId !== null && ids.has(parentId)) ids.add(department.id);
  }
  return ids;
}

type Place = Pick<OutlineRow, 'department' | 'parentId' | 'depth'>;

function placesOf(departments: readonly Department[]): Place[] {
  const below = childrenByParent(departments);
  const placed = new Set<Department>();
  const places: Place[] = [];
  // A stack of its own: a chain of parents in a strange file may be deeper than the call stack.
  const place = (top: Department) => {
    const waiting: Place[] = [{ department: top, parentId: null, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (placed.has(next.department)) continue;
      placed.add(next.department);
      places.push(next);
      const { id: parentId } = next.department;
      const depth = next.depth + 1;
      for (const department of below.get(parentId)?.toReversed() ?? []) {
        waiting.push({ department, parentId, depth });
      }
    }
  };
  for (const top of below.get(null) ?? []) place(top);
  // What is left goes round in circles.
  for (const department of departments) place(department);
  return places;
}

function childrenByParent(departments: readonly Department[]): Map<string | null, Department[]> {
  const ids = new Set(departments.map(({ id }) => id));
  const below = new Map<string | null, Department[]>();
  for (const department of departments) {
    const { parentId } = department;
    const parent = parentId !== null && ids.has(parentId) ? parentId : null;
    const children = below.get(parent);
    if (children) children.push(department);
    else below.set(parent, [department]);
  }
  return below;
}
