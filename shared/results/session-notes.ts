import type { Session } from '../domain/schema/session';
import { isBlank } from '../domain/text';

/** What the session left to read: decisions, actions and parked questions that were written down. */
export function writtenNotes({
  decisions,
  actions,
  parkingPlace,
}: Session): Pick<Session, 'decisions' | 'actions' | 'parkingPlace'> {
  return {
    decisions: decisions.filter(({ text }) => !isBlank(text)),
    actions: actions.filter(({ what }) => !isBlank(what)),
    parkingPlace: parkingPlace.filter(({ text }) => !isBlank(text)),
  };
}

export function hasNotes(session: Session): boolean {
  return Object.values(writtenNotes(session)).some((notes) => notes.length > 0);
}
