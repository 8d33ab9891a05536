import { useTranslation } from 'react-i18next';
import { resetAnswers, restoreAnswers } from '../../../../shared/library/exercises/answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { useSession } from '../../../app/session-context';

/** Forgets the answers to an exercise, and offers to bring them back. */
export function useReset(id: ExerciseId) {
  const { t } = useTranslation();
  const { documents, view, notify } = useSession();

  return function reset() {
    documents.settle();
    const before = documents.getState().open?.workshop.session;
    if (!before) return;
    documents.editSession((session) => resetAnswers(session, id));
    view.setState({ exerciseItem: null });
    notify({
      message: 'exerciseReset',
      values: { exercise: t(`concept.exercises.${id}.title`) },
      undo: () => {
        documents.editSession((session) => restoreAnswers(session, id, before));
        notify(null);
      },
    });
  };
}
