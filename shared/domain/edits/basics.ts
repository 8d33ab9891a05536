import type { NewId } from '../ports';
import type { Design } from '../schema/design';
import type { Participant, Period } from '../schema/organisation';
import { byId, edit, removeById } from './edit';

export type Basics = Pick<Design, 'company' | 'sessionDate' | 'lessons' | 'lessonMinutes'>;

export function updateBasics(design: Design, patch: Partial<Basics>): Design {
  return edit(design, (draft) => Object.assign(draft, patch));
}

export function updatePeriod(design: Design, patch: Partial<Period>): Design {
  return edit(design, (draft) => Object.assign(draft.period, patch));
}

export function addParticipant(design: Design, participant: Omit<Participant, 'id'>, newId: NewId): Design {
  return edit(design, (draft) => {
    draft.participants.push({ id: newId(), ...participant });
  });
}

export function updateParticipant(
  design: Design,
  id: string,
  patch: Partial<Omit<Participant, 'id'>>,
): Design {
  return edit(design, (draft) => {
    const participant = byId(draft.participants, id);
    if (participant) Object.assign(participant, patch);
  });
}

/** Also takes the person off the departments they head; KPIs keep the owner's name as text. */
export function removeParticipant(design: Design, id: string): Design {
  return edit(design, (draft) => {
    removeById(draft.participants, id);
    for (const department of draft.departments) {
      if (department.headId === id) department.headId = null;
    }
  });
}

export function addObjective(design: Design, text: string, newId: NewId): Design {
  return edit(design, (draft) => {
    draft.objectives.push({ id: newId(), text });
  });
}

export function updateObjective(design: Design, id: string, text: string): Design {
  return edit(design, (draft) => {
    const objective = byId(draft.objectives, id);
    if (objective) objective.text = text;
  });
}

/** KPIs that served the objective lose the reference, not themselves. */
export function removeObjective(design: Design, id: string): Design {
  return edit(design, (draft) => {
    removeById(draft.objectives, id);
    for (const kpi of draft.kpis) {
      if (kpi.objectiveId === id) kpi.objectiveId = null;
    }
  });
}
