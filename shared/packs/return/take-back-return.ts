import type { Draft } from 'immer';
import { emptyInterview, removeDepartment } from '../../domain/edits/departments';
import { byId, edit } from '../../domain/edits/edit';
import { forgetRemovedReferences } from '../../domain/edits/grid';
import { removeKpi } from '../../domain/edits/kpis';
import type { Design } from '../../domain/schema/design';
import { kpiSchema } from '../../domain/schema/kpi';
import { type Duty, dutySchema, interviewSchema } from '../../domain/schema/organisation';
import type { Instant } from '../../domain/schema/primitives';
import type { ActualChange, ReturnChange } from '../../domain/schema/record';
import type { Workshop } from '../../domain/schema/workshop';
import { isBlank } from '../../domain/text';
import { isSameValue } from '../../domain/versions/same-content';
import { takeBackValues } from '../../tracker/return/land-tracker';

export interface TakenBack {
  readonly workshop: Workshop;
  /** What somebody changed since it was taken in, and so stays as it is. */
  readonly kept: readonly ReturnChange[];
}

/** Takes a return back, however long ago it was: whatever was changed since stays. */
export function takeBackReturn(workshop: Workshop, returnId: string, at: Instant): TakenBack {
  const entry = workshop.record.returns.find(({ id }) => id === returnId);
  if (!entry || entry.takenBackAt !== null) return { workshop, kept: [] };
  const kept: ReturnChange[] = [];
  let design = workshop.design;
  // The last thing that was done is undone first.
  for (const change of (entry.changes ?? []).toReversed()) {
    const after = undone(design, change);
    if (after) design = after;
    else kept.push(change);
  }
  const values = takeBackValues(design, entry.actualChanges ?? []);
  design = values.design;
  kept.push(...values.kept.map((change) => asReturnChange(change, design)));
  for (const id of entry.newDepartments ?? [])
    if (isUnused(design, id)) design = removeDepartment(design, id);
  // Duties to which the past refers may have been removed meanwhile.
  design = edit(design, forgetRemovedReferences);
  const returns = workshop.record.returns.map((one) =>
    one.id === returnId ? { ...one, takenBackAt: at } : one,
  );
  return { workshop: { ...workshop, design, record: { ...workshop.record, returns } }, kept };
}

/** Nothing stands in the department, and nobody has made anything of it. */
function isUnused({ departments, kpis }: Design, id: string): boolean {
  const department = departments.find((one) => one.id === id);
  return (
    department !== undefined &&
    department.headId === null &&
    isSameValue(department.interview, emptyInterview()) &&
    department.duties.every(isBlankDuty) &&
    !departments.some(({ parentId }) => parentId === id) &&
    !kpis.some(({ departmentId }) => departmentId === id)
  );
}

function isBlankDuty({ text, idealOutcomes }: Duty): boolean {
  return isBlank(text) && idealOutcomes.every((outcome) => isBlank(outcome.text));
}

/** A value is a field of its KPI, for those who are told that it stayed. */
function asReturnChange(
  { kpiId, before, after }: ActualChange,
  { kpis }: Pick<Design, 'kpis'>,
): ReturnChange {
  const departmentId = kpis.find(({ id }) => id === kpiId)?.departmentId ?? '';
  return { item: 'kpi', id: kpiId, departmentId, field: 'actuals', before, after };
}

/** What the record says of the past comes out of a file, and has to fit before it counts. */
const FITTING = { kpi: kpiSchema, duty: dutySchema, interview: interviewSchema };

/** Undefined where what stands there now is no longer what the return made of it. */
function undone(design: Design, change: ReturnChange): Design | undefined {
  if (change.field === null)
    return change.after === null ? putBack(design, change) : takeAway(design, change);
  const { field } = change;
  let isDone = false;
  const after = edit(design, (draft) => {
    const item = itemOf(draft, change);
    if (!item || !isSameValue(Reflect.get(item, field), change.after)) return;
    isDone = Reflect.set(item, field, change.before);
  });
  return isDone && FITTING[change.item].safeParse(itemOf(after, change)).success ? after : undefined;
}

function itemOf(draft: Draft<Design> | Design, { item, id }: ReturnChange): object | undefined {
  switch (item) {
    case 'kpi':
      return draft.kpis.find((kpi) => kpi.id === id);
    case 'duty':
      return draft.departments.flatMap(({ duties }) => duties).find((duty) => duty.id === id);
    case 'interview':
      return draft.departments.find((department) => department.id === id)?.interview;
  }
}

function takeAway(design: Design, change: ReturnChange): Design | undefined {
  const item = itemOf(design, change);
  // Whoever removed it has done what taking back would do.
  if (!item) return design;
  if (!isSameValue(item, change.after)) return undefined;
  if (change.item === 'kpi') return isMeasured(design, change.id) ? undefined : removeKpi(design, change.id);
  return edit(design, (draft) => {
    for (const department of draft.departments) {
      department.duties = department.duties.filter(({ id }) => id !== change.id);
    }
    // No others: what refers to a duty that is yet to be put back, keeps waiting for it.
    for (const kpi of draft.kpis.filter(({ dutyId }) => dutyId === change.id)) {
      kpi.dutyId = null;
      kpi.idealOutcomeId = null;
    }
  });
}

/** What was measured would go with its KPI. */
function isMeasured({ actuals }: Design, id: string): boolean {
  return actuals.some(({ kpiId }) => kpiId === id);
}

function putBack(design: Design, change: ReturnChange): Design | undefined {
  const { item, departmentId, before } = change;
  if (itemOf(design, change) || !design.departments.some(({ id }) => id === departmentId)) return undefined;
  const [kpi, duty] = [kpiSchema.safeParse(before), dutySchema.safeParse(before)];
  const after = edit(design, (draft) => {
    if (item === 'kpi' && kpi.success) draft.kpis.push(kpi.data);
    if (item === 'duty' && duty.success) byId(draft.departments, departmentId)?.duties.push(duty.data);
  });
  return after === design ? undefined : after;
}
