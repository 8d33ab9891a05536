import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Department, Duty, Interview } from '../schema/organisation';
import { isBlank } from '../text';
import { byId, edit, removeById } from './edit';

/** A department with one empty duty, so that the grid always has a row to type in. */
export function createDepartment(name: string, newId: NewId): Department {
  return {
    id: newId(),
    name,
    code: '',
    parentId: null,
    headId: null,
    duties: [createDuty(newId)],
    interview: emptyInterview(),
  };
}

export function createDuty(newId: NewId, text = '', idealOutcome = ''): Duty {
  return { id: newId(), text, idealOutcomes: [{ id: newId(), text: idealOutcome }] };
}

/** A department that waits for its first duty gets no second empty line. */
export function putDuty(department: Department, duty: Duty): void {
  const waiting = department.duties.findIndex(
    ({ text, idealOutcomes }) => isBlank(text) && idealOutcomes.every((outcome) => isBlank(outcome.text)),
  );
  if (waiting >= 0) department.duties.splice(waiting, 1, duty);
  else department.duties.push(duty);
}

export function addDepartment(design: Design, name: string, newId: NewId): Design {
  return edit(design, (draft) => {
    draft.departments.push(createDepartment(name, newId));
  });
}

export function renameDepartment(design: Design, id: string, name: string): Design {
  return edit(design, (draft) => {
    const department = byId(draft.departments, id);
    if (department) department.name = name;
  });
}

/** Makes a participant the head of a department, and of no other; null leaves the person without one. */
export function setHeadedDepartment(design: Design, headId: string, departmentId: string | null): Design {
  return edit(design, (draft) => {
    for (const department of draft.departments) {
      if (department.id === departmentId) department.headId = headId;
      else if (department.headId === headId) department.headId = null;
    }
  });
}

/**
 * Removes the department, its KPIs, and every reference to either. Departments below it come to
 * stand where it stood.
 */
export function removeDepartment(design: Design, id: string): Design {
  return edit(design, (draft) => {
    const parentId = byId(draft.departments, id)?.parentId ?? null;
    removeById(draft.departments, id);
    const removed = new Set(draft.kpis.filter((kpi) => kpi.departmentId === id).map((kpi) => kpi.id));
    draft.kpis = draft.kpis.filter((kpi) => !removed.has(kpi.id));
    draft.actuals = draft.actuals.filter((actual) => !removed.has(actual.kpiId));
    for (const kpi of draft.kpis) {
      if (kpi.counterKpiId && removed.has(kpi.counterKpiId)) kpi.counterKpiId = null;
    }
    for (const department of draft.departments) {
      if (department.parentId === id) department.parentId = parentId === department.id ? null : parentId;
    }
  });
}

/** A talk that nobody has planned yet. */
export function emptyInterview(): Interview {
  return {
    status: 'not-planned',
    date: null,
    interviewee: '',
    responsibilities: '',
    idealOutcomes: '',
    notes: '',
  };
}
