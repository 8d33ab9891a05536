import { useTranslation } from 'react-i18next';
import { isBegun } from '../../../../shared/library/exercises/answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { useWorkshop } from '../../../app/session-context';
import { useTitleFocus } from '../use-title-focus';
import { AllSorted } from './AllSorted';
import { CaseExercise } from './CaseExercise';
import { ClearedAnswers } from './ClearedAnswers';
import styles from './exercises.module.css';
import { IntangibleExercise } from './IntangibleExercise';
import { SevenTestsExercise } from './SevenTestsExercise';
import { SmartExercise } from './SmartExercise';
import { SortingExercise } from './SortingExercise';

/** One exercise: what to do, the work itself, and a way to begin anew. */
export function Exercise({ id }: { readonly id: ExerciseId }) {
  const { t } = useTranslation();
  const title = useTitleFocus('always');
  const isStarted = useWorkshop(({ session }) => isBegun(session, id));

  return (
    <section
      className={styles.exercise}
      // A click beside the buttons leaves the focus here, where its keys work.
      tabIndex={-1}
      aria-labelledby="exercise-title"
      data-begun={isStarted}
      data-browser-undo
    >
      <div className={styles.head}>
        <div className={styles.task}>
          <h2 id="exercise-title" ref={title} tabIndex={-1}>
            {t(`concept.exercises.${id}.title`)}
          </h2>{' '}
          <p className="quiet">{t(`concept.exercises.${id}.task`)}</p>
        </div>
        <AllSorted id={id} />
        <ClearedAnswers id={id} onDone={() => title.current?.focus()} />
      </div>
      <ExerciseWork id={id} />
    </section>
  );
}

function ExerciseWork({ id }: { readonly id: ExerciseId }) {
  switch (id) {
    case 'smart-sentences':
      return <SmartExercise />;
    case 'intangible':
      return <IntangibleExercise />;
    case 'seven-tests':
      return <SevenTestsExercise />;
    case 'study-case':
      return <CaseExercise />;
    default:
      return <SortingExercise id={id} />;
  }
}
