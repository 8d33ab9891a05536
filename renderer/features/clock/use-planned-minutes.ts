import { useMemo } from 'react';
import { plannedMinutes } from '../../../shared/domain/session-plan/session-plan';
import type { SessionLength, StepMinutes } from '../../../shared/domain/timeboxes';
import { cardMinutes } from '../../../shared/library/card-plan';
import { useDesign, useWorkshop } from '../../app/session-context';

/** How long the session is, as it was set in Prepare. */
export function useSessionLength(): SessionLength {
  const lessons = useDesign((design) => design.lessons);
  const lessonMinutes = useDesign((design) => design.lessonMinutes);
  return useMemo(() => ({ lessons, lessonMinutes }), [lessons, lessonMinutes]);
}

/** The minutes of each step that count now: the agenda's, or those that the facilitator chose. */
export function usePlannedMinutes(): StepMinutes {
  const length = useSessionLength();
  const plan = useWorkshop(({ session }) => session.clock.plan);
  const conceptMinutes = useWorkshop(({ session }) => cardMinutes(session));
  return useMemo(() => plannedMinutes({ plan }, length, conceptMinutes), [plan, length, conceptMinutes]);
}
