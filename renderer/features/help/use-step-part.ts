import type { OfferedStep } from '../../../shared/domain/progress';
import type { Session } from '../../../shared/domain/schema/session';
import { plannedCards } from '../../../shared/library/card-plan';
import type { ExerciseId } from '../../../shared/library/exercises/exercises';
import { SORTING_IDS, type SortingId } from '../../../shared/library/exercises/sorting';
import { useInterface, useOpen } from '../../app/session-context';
import type {
  DepartmentView,
  InterfaceState,
  KpiView,
  ReviewPart,
  SharePart,
} from '../../state/interface-store';
import { shownCards } from '../concept/use-shown-cards';
import { kpiViewIn } from '../kpis/use-kpi-view';

/** A part of a step with a note of its own, as the catalogues' `help.partNotes` call it. */
type StepPart =
  | `concept.${Exclude<ExerciseId, SortingId> | 'sorting'}`
  | `departments.${DepartmentView}`
  | `kpis.${KpiView}`
  | `review.${ReviewPart}`
  | `share.${SharePart}`;

/** The part of the step that people are at; null where the step is one whole. */
export function stepPart(step: OfferedStep, view: InterfaceState, session: Session): StepPart | null {
  switch (step) {
    case 'concept':
      return exercisePart(view, session);
    case 'departments':
      return `departments.${view.departmentView}`;
    case 'kpis':
      return `kpis.${kpiViewIn(view)}`;
    case 'review':
      return `review.${view.reviewPart}`;
    case 'share':
      return `share.${view.sharePart}`;
    default:
      return null;
  }
}

export function useStepPart(step: OfferedStep): StepPart | null {
  const session = useOpen(({ workshop }) => workshop.session);
  return useInterface((view) => stepPart(step, view, session));
}

/** A card has its own notes; its exercises are led much alike where there is something to sort. */
function exercisePart({ selectedCardId, openExerciseId }: InterfaceState, session: Session): StepPart | null {
  const { openExercise } = shownCards(plannedCards(session), selectedCardId, openExerciseId);
  if (openExercise === null) return null;
  return isSorting(openExercise) ? 'concept.sorting' : `concept.${openExercise}`;
}

function isSorting(exercise: ExerciseId): exercise is SortingId {
  return SORTING_IDS.some((id) => id === exercise);
}
