import { useState } from 'react';
import { isLate, rebalance } from '../../../shared/domain/clock/rebalance';
import { withPlan } from '../../../shared/domain/session-plan/session-plan';
import { sessionMinutes } from '../../../shared/domain/timeboxes';
import { useSession } from '../../app/session-context';
import { useSessionLength } from './use-planned-minutes';
import type { SessionClockNow } from './use-session-clock';

/** Whoever keeps the plan is asked again only when the session is this much later. */
const ASKED_AGAIN_SECONDS = 300;

/** What the clock offers when the session is late: the rest shared out anew, if there is enough of it. */
export function useLateOffer({ step, planned, reading, secondsBehind, edit }: SessionClockNow) {
  const { view } = useSession();
  const length = useSessionLength();
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const now = { step, planned, used: reading.stepSeconds, sessionMinutes: sessionMinutes(length) };
  const isKept = keptAt !== null && secondsBehind < keptAt + ASKED_AGAIN_SECONDS;
  const isOffered = reading.kind !== 'asks' && isLate(now) && !isKept;
  const offer = isOffered ? rebalance(now) : null;

  return {
    isOffered,
    offer,
    accept() {
      if (!offer) return;
      edit((clock) => withPlan(clock, offer.plan));
      if (offer.restMinutes.has('kpis')) view.setState({ areOptionalFieldsOpen: false });
    },
    decline: () => setKeptAt(secondsBehind),
  };
}

export type LateOffer = ReturnType<typeof useLateOffer>;
