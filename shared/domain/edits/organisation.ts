import { organisationOutline, type OutlineRow } from '../organisation-outline';
import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import { createDepartment } from './departments';
import { edit } from './edit';

export type Way = 'up' | 'down';

/** Puts a department, with those below it, under the one above it at the same depth. */
export function indentDepartment(design: Design, id: string): Design {
  const rows = organisationOutline(design);
  const row = rowOf(rows, id);
  const above = row && siblingOf(rows, row, -1);
  return above ? putUnder(design, rows, id, above.department.id) : design;
}

/** Takes a department one level up, to the place after the one it stood below. */
export function outdentDepartment(design: Design, id: string): Design {
  const rows = organisationOutline(design);
  const parentId = rowOf(rows, id)?.parentId ?? null;
  if (parentId === null) return design;
  return putUnder(design, rows, id, rowOf(rows, parentId)?.parentId ?? null);
}

/** Moves a department, with those below it, past its neighbour at the same depth. */
export function moveDepartment(design: Design, id: string, way: Way): Design {
  const rows = organisationOutline(design);
  const row = rowOf(rows, id);
  const other = row && siblingOf(rows, row, way === 'up' ? -1 : 1);
  if (!row || !other) return design;
  const [first, second] = way === 'up' ? [other, row] : [row, other];
  const at = rows.indexOf(first);
  const later = branchOf(rows, second);
  const rest = rows.filter((one) => !later.includes(one));
  return layOut(design, rest.toSpliced(at, 0, ...later));
}

/** Puts a department under any other, or at the top; under itself or one below it, nothing changes. */
export function setParentDepartment(design: Design, id: string, parentId: string | null): Design {
  const rows = organisationOutline(design);
  const row = rowOf(rows, id);
  if (!row || row.parentId === parentId) return design;
  if (parentId !== null) {
    const isOwnBranch = branchOf(rows, row).some(({ department }) => department.id === parentId);
    if (isOwnBranch || !rowOf(rows, parentId)) return design;
  }
  return putUnder(design, rows, id, parentId);
}

/** Adds a nameless department after another and all below it, under the same one. */
export function addDepartmentAfter(design: Design, id: string, newId: NewId): Design {
  const rows = organisationOutline(design);
  const row = rowOf(rows, id);
  if (!row) return design;
  const { parentId } = row;
  const branch = branchOf(rows, row);
  const added = { department: { ...createDepartment('', newId), parentId }, parentId };
  return layOut(design, rows.toSpliced(rows.indexOf(row) + branch.length, 0, { ...row, ...added }));
}

/** Makes the organisation what its outline shows; parents that went round in a circle no longer do. */
export function straightenOrganisation(design: Design): Design {
  return layOut(design, organisationOutline(design));
}

function rowOf(rows: readonly OutlineRow[], id: string): OutlineRow | undefined {
  return rows.find(({ department }) => department.id === id);
}

function siblingOf(rows: readonly OutlineRow[], row: OutlineRow, step: number): OutlineRow | undefined {
  return rows.find((one) => one.parentId === row.parentId && one.position === row.position + step);
}

/** The row and all rows below it. */
function branchOf(rows: readonly OutlineRow[], row: OutlineRow): OutlineRow[] {
  const start = rows.indexOf(row);
  const end = rows.findIndex((one, index) => index > start && one.depth <= row.depth);
  return rows.slice(start, end < 0 ? undefined : end);
}

function putUnder(design: Design, rows: readonly OutlineRow[], id: string, parentId: string | null): Design {
  const moved = rows.map((row) => (row.department.id === id ? { ...row, parentId } : row));
  // Laid out a second time, because those below the new parent may stand elsewhere in the list.
  const laid = layOut(design, moved);
  return layOut(laid, organisationOutline(laid));
}

/** The list follows the outline, so that the grid shows the same order; a circle is broken on the way. */
function layOut(design: Design, rows: readonly Pick<OutlineRow, 'department' | 'parentId'>[]): Design {
  return edit(design, (draft) => {
    draft.departments = rows.map(({ department, parentId }) =>
      department.parentId === parentId ? department : { ...department, parentId },
    );
  });
}
