import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Interview } from '../schema/organisation';
import { byId, edit } from './edit';
import { applyPaste } from './paste';

/** Notes something of the COO's talk with a head. A talk that is given a date is planned. */
export function updateInterview(design: Design, departmentId: string, patch: Partial<Interview>): Design {
  return edit(design, (draft) => {
    const interview = byId(draft.departments, departmentId)?.interview;
    if (!interview) return;
    Object.assign(interview, patch);
    const isGivenDate = typeof patch.date === 'string' && patch.status === undefined;
    if (isGivenDate && interview.status === 'not-planned') interview.status = 'planned';
  });
}

/**
 * Puts the answers into the department's lines of the grid: each line of the first is a duty, the
 * line of the second beside it its ideal outcome. What is there already stays single.
 */
export function takeOverAnswers(design: Design, departmentId: string, newId: NewId): Design {
  const interview = byId(design.departments, departmentId)?.interview;
  if (!interview) return design;
  const duties = answerLines(interview.responsibilities);
  const outcomes = answerLines(interview.idealOutcomes);
  const lines = Array.from({ length: Math.max(duties.length, outcomes.length) }, (_, index) => ({
    row: index + 1,
    department: '',
    duty: duties[index] ?? duties.at(-1) ?? '',
    idealOutcome: outcomes[index] ?? '',
    filledDown: [],
  }));
  return applyPaste(design, { lines }, newId, departmentId);
}

const LIST_MARK = /^(?:[-–—•*·]|\d{1,2}[.)])\s+/;

/** The lines that say something, without the marks of a list. */
function answerLines(answer: string): string[] {
  return answer
    .split(/\r?\n/)
    .map((line) => line.trim().replace(LIST_MARK, ''))
    .filter((line) => line !== '');
}
