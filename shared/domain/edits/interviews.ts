import type { Design } from '../schema/design';
import type { Interview } from '../schema/organisation';
import { byId, edit } from './edit';

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
