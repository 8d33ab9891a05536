import { StepHeader } from '../../app/StepHeader';
import { useTranslation } from 'react-i18next';
import { CardRail } from './CardRail';
import { CardTools } from './CardTools';
import styles from './concept.module.css';
import { Exercise } from './exercises/Exercise';
import { ChooseCards } from './plan/ChooseCards';
import { TeachingCard } from './TeachingCard';
import { useConceptKeys } from './use-concept-keys';
import { useShownCards } from './use-shown-cards';

/** Step 2: the teaching cards of this session and their exercises, one at a time. */
export function ConceptStep() {
  const { t } = useTranslation();
  const { planned, current, openExercise } = useShownCards();
  useConceptKeys();
  return (
    <div className={styles.step}>
      <StepHeader step="concept" title={t('app.conceptStep.title')} intro={t('app.conceptStep.intro')}>
        <ChooseCards />
      </StepHeader>
      <CardRail planned={planned} current={current} />
      <CardTools planned={planned} current={current} openExercise={openExercise} />
      {openExercise ? (
        <Exercise key={openExercise} id={openExercise} />
      ) : (
        <TeachingCard key={current.id} id={current.id} />
      )}
    </div>
  );
}
