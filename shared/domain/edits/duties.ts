import type { Draft } from 'immer';
import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Department, Duty } from '../schema/organisation';
import { byId, edit, removeById } from './edit';
import { forgetRemovedReferences } from './grid';
import { moveAmong } from './move-among';
import type { Way } from './organisation';

/** Adds a further ideal outcome to a duty. */
export function addIdealOutcome(design: Design, dutyId: string, newId: NewId, text = ''): Design {
  return edit(design, (draft) => {
    dutyIn(draft, dutyId)?.idealOutcomes.push({ id: newId(), text });
  });
}

/** Removes an ideal outcome; a duty's last one is only emptied, so that there is a place to type in. */
export function removeIdealOutcome(design: Design, outcomeId: string): Design {
  return edit(design, (draft) => {
    const duty = dutiesIn(draft).find(({ idealOutcomes }) => byId(idealOutcomes, outcomeId));
    const outcome = duty && byId(duty.idealOutcomes, outcomeId);
    if (!duty || !outcome) return;
    if (duty.idealOutcomes.length === 1) outcome.text = '';
    else removeById(duty.idealOutcomes, outcomeId);
    forgetRemovedReferences(draft);
  });
}

/** Moves a duty, with its outcomes, past its neighbour in the same department. */
export function moveDuty(design: Design, dutyId: string, way: Way): Design {
  return edit(design, (draft) => {
    const department = draft.departments.find(({ duties }) => byId(duties, dutyId));
    if (department) moveAmong(department.duties, dutyId, way);
  });
}

function dutiesIn(draft: Draft<Design>): Draft<Duty>[] {
  return draft.departments.flatMap(({ duties }: Draft<Department>) => duties);
}

function dutyIn(draft: Draft<Design>, id: string): Draft<Duty> | undefined {
  return dutiesIn(draft).find((duty) => duty.id === id);
}
