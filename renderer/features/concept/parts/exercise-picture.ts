import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { plannedCards } from '../../../../shared/library/card-plan';
import { readAnswers } from '../../../../shared/library/exercises/answers';
import { testedName } from '../../../../shared/library/exercises/change-answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { type Horizon, horizonOf } from '../../../../shared/library/exercises/horizon';
import type { InterfaceState } from '../../../state/interface-store';
import { shownCards } from '../use-shown-cards';

/** All that an exercise's picture is drawn from; nothing of it belongs to the facilitator alone. */
export interface ExercisePicture {
  readonly id: ExerciseId;
  readonly answers: unknown;
  /** The part that people are at; null where the exercise begins. */
  readonly item: string | null;
  readonly horizon: Horizon;
  /** The KPI that is put to the seven tests, by its name of today. */
  readonly testedName: string;
}

/** The exercise that is open in the Concept step; null where a card is shown. */
export function exercisePicture(
  workshop: Workshop,
  { selectedCardId, openExerciseId, exerciseItem }: InterfaceState,
): ExercisePicture | null {
  const { session, design } = workshop;
  const { openExercise } = shownCards(plannedCards(session), selectedCardId, openExerciseId);
  if (!openExercise) return null;
  return {
    id: openExercise,
    answers: session.exercises[openExercise] ?? {},
    item: exerciseItem,
    horizon: horizonOf(workshop),
    testedName: testedName(readAnswers(session, 'seven-tests'), design.kpis),
  };
}
