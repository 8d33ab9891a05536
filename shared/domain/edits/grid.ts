import type { Draft } from 'immer';
import { type GridColumn, type GridRow, gridRows } from '../grid';
import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Department } from '../schema/organisation';
import { createDepartment, createDuty, removeDepartment } from './departments';
import { byId, edit, removeById } from './edit';

/**
 * Types into one cell of the grid. A `rowIndex` past the last row begins a new one: a name begins
 * a department; a duty or an outcome continues the last department, as in a spreadsheet.
 */
export function editGridCell(
  design: Design,
  rowIndex: number,
  column: GridColumn,
  text: string,
  newId: NewId,
): Design {
  const row = gridRows(design)[rowIndex];
  return row ? writeCell(design, row, column, text, newId) : beginRow(design, column, text, newId);
}

/** Adds an empty duty below the given row, in the same department. */
export function insertGridRow(design: Design, afterRowIndex: number, newId: NewId): Design {
  const row = gridRows(design)[afterRowIndex];
  if (!row) return design;
  return editDepartment(design, row.department.id, (department) => {
    const index = department.duties.findIndex((duty) => duty.id === row.duty?.id);
    department.duties.splice(index + 1, 0, createDuty(newId));
  });
}

/** Removes one line; with its last line, a department that has no KPIs goes too. */
export function removeGridRow(design: Design, rowIndex: number, newId: NewId): Design {
  const row = gridRows(design)[rowIndex];
  if (!row) return design;
  const isLastLine = row.department.duties.length <= 1 && (row.duty?.idealOutcomes.length ?? 0) <= 1;
  const hasKpis = design.kpis.some((kpi) => kpi.departmentId === row.department.id);
  if (isLastLine && !hasKpis) return removeDepartment(design, row.department.id);
  return edit(design, (draft) => {
    const department = byId(draft.departments, row.department.id);
    if (!department || !row.duty) return;
    removeLine(department, row.duty.id, row.idealOutcome?.id ?? null);
    if (department.duties.length === 0) department.duties.push(createDuty(newId));
    forgetRemovedReferences(draft);
  });
}

function writeCell(design: Design, row: GridRow, column: GridColumn, text: string, newId: NewId): Design {
  return editDepartment(design, row.department.id, (department) => {
    if (column === 'department') {
      department.name = text;
      return;
    }
    let duty = row.duty && byId(department.duties, row.duty.id);
    if (!duty) {
      duty = createDuty(newId);
      department.duties.push(duty);
    }
    if (column === 'duty') duty.text = text;
    else writeOutcome(duty, row.idealOutcome?.id ?? null, text, newId);
  });
}

function writeOutcome(
  duty: Draft<Department>['duties'][number],
  outcomeId: string | null,
  text: string,
  newId: NewId,
): void {
  const outcome = outcomeId ? byId(duty.idealOutcomes, outcomeId) : duty.idealOutcomes[0];
  if (outcome) outcome.text = text;
  else duty.idealOutcomes.push({ id: newId(), text });
}

function beginRow(design: Design, column: GridColumn, text: string, newId: NewId): Design {
  return edit(design, (draft) => {
    const last = draft.departments.at(-1);
    if (column === 'department' || !last) {
      const department = createDepartment(column === 'department' ? text : '', newId);
      if (column !== 'department') department.duties = [dutyWith(column, text, newId)];
      draft.departments.push(department);
      return;
    }
    last.duties.push(dutyWith(column, text, newId));
  });
}

function dutyWith(column: GridColumn, text: string, newId: NewId) {
  return column === 'duty' ? createDuty(newId, text) : createDuty(newId, '', text);
}

function editDepartment(design: Design, id: string, recipe: (department: Draft<Department>) => void): Design {
  return edit(design, (draft) => {
    const department = byId(draft.departments, id);
    if (department) recipe(department);
  });
}

function removeLine(department: Draft<Department>, dutyId: string, outcomeId: string | null): void {
  const duty = byId(department.duties, dutyId);
  if (!duty) return;
  if (outcomeId && duty.idealOutcomes.length > 1) removeById(duty.idealOutcomes, outcomeId);
  else removeById(department.duties, dutyId);
}

/** Takes off the KPIs the duties and outcomes that are gone. */
export function forgetRemovedReferences(draft: Draft<Design>): void {
  const duties = new Set<string>();
  const outcomes = new Set<string>();
  for (const duty of draft.departments.flatMap((department) => department.duties)) {
    duties.add(duty.id);
    for (const outcome of duty.idealOutcomes) outcomes.add(outcome.id);
  }
  for (const kpi of draft.kpis) {
    if (kpi.dutyId && !duties.has(kpi.dutyId)) kpi.dutyId = null;
    if (kpi.idealOutcomeId && !outcomes.has(kpi.idealOutcomeId)) kpi.idealOutcomeId = null;
  }
}
