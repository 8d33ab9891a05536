import { useMemo } from 'react';
import { type StepProgress, workshopProgress } from '../../shared/domain/progress';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { DEFAULT_CARD_IDS } from '../../shared/library/cards';
import { useWorkshop } from './session-context';

/** What each step still lacks, of the workshop as it is now. */
export function useProgress(): readonly StepProgress[] {
  const text = useWorkshop(progressText);
  return useMemo(() => JSON.parse(text) as StepProgress[], [text]);
}

/** As text, so that a keystroke that completes nothing draws nothing. */
function progressText(workshop: Workshop): string {
  return JSON.stringify(workshopProgress(workshop, DEFAULT_CARD_IDS));
}
