import { plannedCards } from '../../../shared/library/card-plan';
import type { TeachingCard } from '../../../shared/library/cards';
import type { ExerciseId } from '../../../shared/library/exercises/exercises';
import { useInterface, useWorkshop } from '../../app/session-context';

/** The cards of this session and the one on screen, with its exercise where that is open. */
export interface ShownCards {
  readonly planned: readonly TeachingCard[];
  readonly current: TeachingCard;
  readonly openExercise: ExerciseId | null;
}

export function useShownCards(): ShownCards {
  const planned = useWorkshop(({ session }) => plannedCards(session));
  const selected = useInterface((state) => state.selectedCardId);
  const exercise = useInterface((state) => state.openExerciseId);
  return shownCards(planned, selected, exercise);
}

/** A card that is no longer part of the session gives way to the first one. */
export function shownCards(
  planned: readonly TeachingCard[],
  selected: string | null,
  exercise: string | null,
): ShownCards {
  const [first] = planned;
  const current = planned.find(({ id }) => id === selected) ?? first;
  if (!current) throw new Error('A session without any teaching card cannot be shown.');
  return { planned, current, openExercise: current.exercises.find((id) => id === exercise) ?? null };
}
