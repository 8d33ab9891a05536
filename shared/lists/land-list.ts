import { addKpis, type KpiWish } from '../domain/edits/kpis';
import { createDepartment, createDuty, putDuty } from '../domain/edits/departments';
import { edit } from '../domain/edits/edit';
import type { NewId } from '../domain/ports';
import type { Design } from '../domain/schema/design';
import type { Department, Duty } from '../domain/schema/organisation';
import type { ReturnEntry } from '../domain/schema/record';
import type { Workshop } from '../domain/schema/workshop';
import { folded, isBlank } from '../domain/text';
import { changesBetween, type Landing } from '../packs/return/return-record';
import { departmentKey, departmentsByKey } from './list-departments';
import type { ListRow } from './list-rows';

/** The workshop with rows of a list taken in, and the record by which they can be taken back later. */
export function landListInto(
  workshop: Workshop,
  rows: readonly ListRow[],
  { id, fileName, at }: Landing,
  newId: NewId,
): Workshop {
  const before = workshop.design;
  const design = landList(before, rows, newId);
  if (design === before) return workshop;
  const known = new Set(before.departments.map((one) => one.id));
  const entry: ReturnEntry = {
    id,
    fileName,
    at,
    takenBackAt: null,
    designBefore: null,
    changes: changesBetween(before, design),
    newDepartments: design.departments.map((one) => one.id).filter((one) => !known.has(one)),
  };
  const { record } = workshop;
  return { ...workshop, design, record: { ...record, returns: [...record.returns, entry] } };
}

/** Takes rows of a list in, all at once: their departments and duties first, then each KPI as a candidate. */
export function landList(design: Design, rows: readonly ListRow[], newId: NewId): Design {
  if (rows.length === 0) return design;
  const wishes: KpiWish[] = [];
  const placed = edit(design, (draft) => {
    const known = departmentsByKey(draft.departments);
    for (const { department: name, duty, idealOutcome, kpi } of rows) {
      const key = departmentKey(name);
      const department = known.get(key) ?? createDepartment(name, newId);
      if (!known.has(key)) {
        known.set(key, department);
        draft.departments.push(department);
      }
      const reasons = withReasons(department, duty, idealOutcome, newId);
      wishes.push({ ...kpi, ...reasons, departmentId: department.id, status: 'candidate' });
    }
  });
  return addKpis(placed, wishes, newId);
}

interface Reasons {
  readonly dutyId: string | null;
  readonly idealOutcomeId: string | null;
}

/** The duty and the outcome that a row names; those that nobody has written down yet are added. */
function withReasons(department: Department, duty: string, outcome: string, newId: NewId): Reasons {
  if (isBlank(duty) && isBlank(outcome)) return { dutyId: null, idealOutcomeId: null };
  const known = department.duties.find(
    ({ text, idealOutcomes }) =>
      folded(text) === folded(duty) &&
      (!isBlank(duty) || idealOutcomes.some((one) => folded(one.text) === folded(outcome))),
  );
  if (known) return { dutyId: known.id, idealOutcomeId: outcomeOf(known, outcome, newId) };
  const added = createDuty(newId, duty, outcome);
  putDuty(department, added);
  const [only] = added.idealOutcomes;
  return { dutyId: added.id, idealOutcomeId: isBlank(outcome) ? null : (only?.id ?? null) };
}

function outcomeOf(duty: Duty, text: string, newId: NewId): string | null {
  if (isBlank(text)) return null;
  const waiting = duty.idealOutcomes.find((one) => isBlank(one.text) || folded(one.text) === folded(text));
  if (waiting) {
    if (isBlank(waiting.text)) waiting.text = text;
    return waiting.id;
  }
  const id = newId();
  duty.idealOutcomes.push({ id, text });
  return id;
}
