import { useMemo } from 'react';
import { type StepProgress, workshopProgress } from '../../shared/domain/progress';
import type { CalendarDate } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { plannedCardIds } from '../../shared/library/card-plan';
import { useSettings, useWorkshop } from './session-context';

/** What each step still lacks, of the workshop as it is now. */
export function useProgress(): readonly StepProgress[] {
  const today = useSettings((state) => state.host.today);
  const text = useWorkshop((workshop) => progressText(workshop, today));
  return useMemo(() => JSON.parse(text) as StepProgress[], [text]);
}

/** As text, so that a keystroke that completes nothing draws nothing. */
function progressText(workshop: Workshop, today: CalendarDate): string {
  return JSON.stringify(workshopProgress(workshop, plannedCardIds(workshop.session), today));
}
