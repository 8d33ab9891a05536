import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { ExerciseFace } from '../../concept/parts/ExerciseFace';
import type { ExerciseScene as Exercise } from '../picture/room-picture';
import styles from './exercise-scene.module.css';
import { useFittingSize } from './use-fitting-size';

interface ExerciseSceneProps {
  readonly scene: Exercise;
  readonly language: Language;
}

/** The open exercise with what the group has answered so far. */
export function ExerciseScene({ scene, language }: ExerciseSceneProps) {
  const { t } = useTranslation();
  const section = useFittingSize();
  // What stands beside this exercise in the facilitator's window does not stand here.
  const task = scene.id === 'seven-tests' ? t('room.sevenTests') : t(`concept.exercises.${scene.id}.task`);
  return (
    <section ref={section} className={styles.exercise} data-exercise={scene.id}>
      <ExerciseFace picture={scene} language={language} task={task} />
    </section>
  );
}
