import type { PeriodFacts } from '../../../../shared/coach/facts';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { plannedCards } from '../../../../shared/library/card-plan';
import { readAnswers } from '../../../../shared/library/exercises/answers';
import { testedName } from '../../../../shared/library/exercises/change-answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import type { InterfaceState } from '../../../state/interface-store';
import { shownCards } from '../use-shown-cards';

/** All that an exercise's picture is drawn from; nothing of it belongs to the facilitator alone. */
export interface ExercisePicture {
  readonly id: ExerciseId;
  readonly answers: unknown;
  /** The part that people are at; null where the exercise begins. */
  readonly item: string | null;
  readonly period: PeriodFacts;
  /** The KPI that is put to the seven tests, by its name of today. */
  readonly testedName: string;
}

/** The exercise that is open in the Concept step; null where a card is shown. */
export function exercisePicture(
  { session, design }: Workshop,
  { selectedCardId, openExerciseId, exerciseItem }: InterfaceState,
): ExercisePicture | null {
  const { openExercise } = shownCards(plannedCards(session), selectedCardId, openExerciseId);
  if (!openExercise) return null;
  const { start, end } = design.period;
  return {
    id: openExercise,
    answers: session.exercises[openExercise] ?? {},
    item: exerciseItem,
    period: { start, end },
    testedName: testedName(readAnswers(session, 'seven-tests'), design.kpis),
  };
}
