import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { isBegun } from '../../../../shared/library/exercises/answers';
import { clearAnswers, takeBackClearing } from '../../../../shared/library/exercises/clear-answers';
import { useInterface, useOpen } from '../../../app/session-context';
import type { OpenDocument } from '../../../state/document-store';
import type { InterfaceState } from '../../../state/interface-store';
import type { ConceptSession } from '../show-card';

/** Empties an exercise, and remembers what the next undo has to bring back. */
export function clearExercise({ documents, view }: ConceptSession, exercise: ExerciseId): void {
  // What is being typed is among the answers.
  documents.settle();
  const { open } = documents.getState();
  if (!open) return;
  documents.editSession((session) => clearAnswers(session, exercise));
  view.setState({
    exerciseItem: null,
    clearedExercise: { exercise, before: open.workshop.session, step: open.history.past.at(-1) },
  });
}

/** Takes back that the exercise on screen was just emptied; answers which one, or null where that is long ago. */
export function takeBackClearedExercise({ documents, view }: ConceptSession): ExerciseId | null {
  documents.settle();
  const cleared = justCleared(documents.getState().open, view.getState());
  if (!cleared) return null;
  documents.editSession((session) => takeBackClearing(session, cleared.exercise, cleared.before));
  view.setState({ clearedExercise: null });
  return cleared.exercise;
}

/** Whether the next undo takes back that an exercise was emptied. */
export function isJustCleared({ documents, view }: ConceptSession): boolean {
  return justCleared(documents.getState().open, view.getState()) !== null;
}

/** Whether an undo would take back that the exercise on screen was emptied. */
export function useIsJustCleared(): boolean {
  const cleared = useInterface((state) => state.clearedExercise);
  const isInSight = useInterface((state) => isOnScreen(cleared, state));
  return useOpen((open) => isInSight && isStillEmpty(cleared, open));
}

type Cleared = InterfaceState['clearedExercise'];

function justCleared(open: OpenDocument | null, state: InterfaceState): Cleared {
  const { clearedExercise } = state;
  return open && isOnScreen(clearedExercise, state) && isStillEmpty(clearedExercise, open)
    ? clearedExercise
    : null;
}

function isOnScreen(cleared: Cleared, { route, openExerciseId }: InterfaceState): boolean {
  const isConcept = route.screen === 'workshop' && route.step === 'concept';
  return cleared !== null && isConcept && openExerciseId === cleared.exercise;
}

/** Nothing was answered and nothing else edited since. */
function isStillEmpty(cleared: Cleared, { workshop, history }: OpenDocument): boolean {
  if (!cleared || history.past.at(-1) !== cleared.step) return false;
  return !isBegun(workshop.session, cleared.exercise);
}
