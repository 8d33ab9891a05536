import type { Draft } from 'immer';
import type { Design } from '../schema/design';
import { type Department, type Duty, type Interview, interviewSchema } from '../schema/organisation';
import { folded } from '../text';
import { byId, edit, removeById } from './edit';

/**
 * Joins departments that came to bear the same name: the first keeps its place and takes what the
 * others have, their duties, KPIs, head, interview and place in the organisation.
 */
export function mergeSameNamedDepartments(design: Design): Design {
  const moves = movesToFirst(design.departments);
  if (moves.size === 0) return design;
  return edit(design, (draft) => {
    for (const [from, to] of moves) absorb(draft, from, to);
    redirectReferences(draft, moves);
    for (const id of moves.values()) breakCycle(draft.departments, id);
  });
}

/** From each later department of a name to the first one. */
function movesToFirst(departments: readonly Department[]): Map<string, string> {
  const firstByName = new Map<string, string>();
  const moves = new Map<string, string>();
  for (const { id, name } of departments) {
    const key = folded(name);
    const first = firstByName.get(key);
    if (key !== '' && first) moves.set(id, first);
    else firstByName.set(key, id);
  }
  return moves;
}

function absorb(draft: Draft<Design>, from: string, to: string): void {
  const source = byId(draft.departments, from);
  const target = byId(draft.departments, to);
  if (!source || !target) return;
  target.code ||= source.code;
  target.headId ??= source.headId;
  target.parentId ??= source.parentId;
  target.interview = joinInterviews(target.interview, source.interview);
  if (target.duties.every(isBlank) && source.duties.length > 0) target.duties = [];
  target.duties.push(...source.duties);
  removeById(draft.departments, from);
}

function isBlank(duty: Duty): boolean {
  return [duty, ...duty.idealOutcomes].every(({ text }) => text.trim() === '');
}

function joinInterviews(first: Interview, second: Interview): Interview {
  const statuses = interviewSchema.shape.status.options;
  const isSecondFurther = statuses.indexOf(second.status) > statuses.indexOf(first.status);
  return {
    ...second,
    ...first,
    status: isSecondFurther ? second.status : first.status,
    date: first.date ?? second.date,
    interviewee: joinTexts(', ', first.interviewee, second.interviewee),
    responsibilities: joinTexts('\n', first.responsibilities, second.responsibilities),
    idealOutcomes: joinTexts('\n', first.idealOutcomes, second.idealOutcomes),
    notes: joinTexts('\n', first.notes, second.notes),
  };
}

function joinTexts(separator: string, ...texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join(separator);
}

function redirectReferences(draft: Draft<Design>, moves: ReadonlyMap<string, string>): void {
  const moved = (id: string | null) => (id === null ? null : (moves.get(id) ?? id));
  for (const department of draft.departments) department.parentId = moved(department.parentId);
  const duties = new Set(draft.departments.flatMap((department) => department.duties.map(({ id }) => id)));
  for (const kpi of draft.kpis) {
    kpi.departmentId = moves.get(kpi.departmentId) ?? kpi.departmentId;
    if (kpi.dutyId === null || duties.has(kpi.dutyId)) continue;
    kpi.dutyId = null;
    kpi.idealOutcomeId = null;
  }
}

/** A department that would stand below itself goes to the top of the organisation. */
function breakCycle(departments: Draft<Department>[], id: string): void {
  const department = byId(departments, id);
  const seen = new Set<string>();
  let above = department?.parentId;
  while (above && !seen.has(above)) {
    seen.add(above);
    above = byId(departments, above)?.parentId;
  }
  if (department && seen.has(id)) department.parentId = null;
}
