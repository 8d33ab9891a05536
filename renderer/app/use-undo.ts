import { useTranslation } from 'react-i18next';
import { takeBackClearedExercise } from '../features/concept/exercises/clear-exercise';
import type { EditLabel } from '../state/history';
import { useSession } from './session-context';

/** Undo and redo that say what they did. */
export function useUndo() {
  const { t } = useTranslation();
  const session = useSession();

  function say(
    label: EditLabel | undefined,
    done: 'undone' | 'redone',
    nothing: 'nothingToUndo' | 'nothingToRedo' | 'undoEndsAtSignature',
  ) {
    session.notify(
      label ? { message: done, values: { edit: t(`app.edit.${label}`) } } : { message: nothing },
    );
  }

  const isSigned = () => session.documents.getState().open?.history.isSigned;

  function undo() {
    // It was done last, though answers are no part of the design.
    const exercise = takeBackClearedExercise(session);
    if (exercise)
      session.notify({
        message: 'exerciseBack',
        values: { exercise: t(`concept.exercises.${exercise}.title`) },
      });
    else say(session.documents.undo(), 'undone', isSigned() ? 'undoEndsAtSignature' : 'nothingToUndo');
  }

  return {
    undo,
    redo: () => say(session.documents.redo(), 'redone', 'nothingToRedo'),
  };
}
