import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import { folded } from '../text';
import { addParticipant, removeParticipant } from './basics';
import { byId, edit } from './edit';

/** Makes a participant the head of a department, whatever else the person heads; null leaves it without. */
export function setHead(design: Design, departmentId: string, headId: string | null): Design {
  return edit(design, (draft) => {
    const department = byId(draft.departments, departmentId);
    if (department) department.headId = headId;
  });
}

/** Adds a VP, whose name is still to be typed, as the head of a department. */
export function addHead(design: Design, departmentId: string, newId: NewId): Design {
  const added = addParticipant(design, { name: '', role: 'vp' }, newId);
  return setHead(added, departmentId, added.participants.at(-1)?.id ?? null);
}

/**
 * Ends the typing of a new head's name: without a name nobody was added, and with that of another
 * participant that person is the head.
 */
export function finishHead(design: Design, departmentId: string, headId: string): Design {
  const name = folded(byId(design.participants, headId)?.name ?? '');
  if (name === '') return removeParticipant(design, headId);
  const known = design.participants.find((person) => person.id !== headId && folded(person.name) === name);
  return known ? setHead(removeParticipant(design, headId), departmentId, known.id) : design;
}
