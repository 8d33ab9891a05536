import { resetClock } from './clock/session-clock';
import type { NewId } from './ports';
import type { Workshop } from './schema/workshop';

/**
 * A copy to play the session on: everything that was prepared, with the clock at zero. It remembers
 * what it is a copy of; a rehearsal of a rehearsal is one of the same workshop.
 */
export function createRehearsal(workshop: Workshop, newId: NewId): Workshop {
  const { id, session } = workshop;
  const { plan } = session.clock;
  return {
    ...workshop,
    id: newId(),
    rehearsalOf: workshop.rehearsalOf ?? id,
    session: { ...session, clock: { ...resetClock(session.clock), ...(plan && { plan }) } },
  };
}
