import { chosenKpis } from '../../../../shared/domain/review/chosen-kpis';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Session } from '../../../../shared/domain/schema/session';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { isBlank } from '../../../../shared/domain/text';
import { formatDate } from '../../../../shared/i18n/format';
import type { SharedScene } from './room-picture';
import { stretchAround } from './stretch';

/** What the session brought, what was decided in it, and what was handed out of it. */
export function sharedScene({ design, record, session }: Workshop, language: Language): SharedScene {
  const chosen = chosenKpis(design);
  return {
    kind: 'shared',
    kpis: chosen.length,
    departments: new Set(chosen.map(({ departmentId }) => departmentId)).size,
    handedOut: [...new Set(record.handouts.map(({ kind }) => kind))],
    ...notesOf(session, language),
  };
}

/** What is parked stays with the facilitator: who asked it may not want to read it on the wall. */
function notesOf({ decisions, actions, parkingPlace }: Session, language: Language) {
  const decided = decisions.map(({ text }) => text).filter((text) => !isBlank(text));
  const toDo = actions.filter(({ what }) => !isBlank(what));
  return {
    decisions: [...stretchAround(decided, null).items],
    decisionsTotal: decided.length,
    actions: stretchAround(toDo, null).items.map(({ what, who, by, done }) => ({
      what,
      who,
      by: by === null ? '' : formatDate(by, language),
      isDone: done,
    })),
    actionsTotal: toDo.length,
    parked: parkingPlace.filter(({ text }) => !isBlank(text)).length,
  };
}
