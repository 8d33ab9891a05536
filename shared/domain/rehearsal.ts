import { resetClock } from './clock/session-clock';
import { emptyRecord, emptySession } from './create-workshop';
import type { NewId } from './ports';
import type { WorkshopRecord } from './schema/record';
import type { Session } from './schema/session';
import type { Workshop } from './schema/workshop';

/**
 * A copy to play the session on, from its first minute: with everything that was prepared, and with
 * nothing that happens in the room. It remembers what it is a copy of; a rehearsal of a rehearsal is
 * one of the same workshop.
 */
export function createRehearsal(workshop: Workshop, newId: NewId): Workshop {
  const { id, session, record } = workshop;
  return {
    ...workshop,
    id: newId(),
    rehearsalOf: workshop.rehearsalOf ?? id,
    session: unplayed(session),
    record: unsigned(record),
  };
}

/**
 * The facilitator practises how a card is opened, an exercise led and a doubt parked, so what the
 * room has done already would only be in the way. Cards, their order and all minutes are preparation.
 */
function unplayed(session: Session): Session {
  const { plan } = session.clock;
  return {
    ...session,
    ...emptySession(session),
    clock: { ...resetClock(session.clock), ...(plan && { plan }) },
    clearedExercises: undefined,
    votes: undefined,
  };
}

/**
 * Nobody signed a copy, and packs come back only to the workshop that they were made of. What was
 * decided about earlier periods is part of every KPI's story.
 */
function unsigned(record: WorkshopRecord): WorkshopRecord {
  return { ...record, ...emptyRecord() };
}
