import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconEraser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isBegun } from '../../../../shared/library/exercises/answers';
import { bringBack, canBringBack } from '../../../../shared/library/exercises/clear-answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { useSession, useWorkshop } from '../../../app/session-context';
import { clearExercise } from './clear-exercise';
import styles from './exercises.module.css';

interface ClearedAnswersProps {
  readonly id: ExerciseId;
  /** Both buttons go with what they do. */
  readonly onDone: () => void;
}

/** Empties the exercise for another try, and brings back what it held before. */
export function ClearedAnswers({ id, onDone }: ClearedAnswersProps) {
  const { t } = useTranslation();
  const session = useSession();
  const isStarted = useWorkshop((workshop) => isBegun(workshop.session, id));
  const isKept = useWorkshop((workshop) => canBringBack(workshop.session, id));
  const exercise = t(`concept.exercises.${id}.title`);

  function clear() {
    clearExercise(session, id);
    session.notify({ message: 'exerciseReset', values: { exercise } });
    onDone();
  }

  function back() {
    session.documents.editSession((before) => bringBack(before, id));
    session.notify({ message: 'exerciseBack', values: { exercise } });
    onDone();
  }

  return (
    <div className={styles.again}>
      {isKept && (
        <Button variant="default" leftSection={<IconArrowBackUp size={20} aria-hidden />} onClick={back}>
          {t('concept.exercise.bringBack')}
        </Button>
      )}
      {isStarted && (
        <ActionIcon
          className={styles.reset ?? ''}
          aria-label={t('concept.exercise.reset')}
          title={t('concept.exercise.reset')}
          onClick={clear}
        >
          <IconEraser size={20} />
        </ActionIcon>
      )}
    </div>
  );
}
