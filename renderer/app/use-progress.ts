import { useMemo } from 'react';
import { type StepProgress, workshopProgress } from '../../shared/domain/progress';
import { DEFAULT_CARD_IDS } from '../../shared/library/cards';
import { useWorkshop } from './session-context';

/** What each step still lacks, of the workshop as it is now. */
export function useProgress(): readonly StepProgress[] {
  const workshop = useWorkshop((whole) => whole);
  return useMemo(() => workshopProgress(workshop, DEFAULT_CARD_IDS), [workshop]);
}
