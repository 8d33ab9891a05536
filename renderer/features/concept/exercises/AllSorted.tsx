import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { readAnswers } from '../../../../shared/library/exercises/answers';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { SORTING_IDS } from '../../../../shared/library/exercises/sorting';
import { useWorkshop } from '../../../app/session-context';
import { itemsOf, sortedCount } from '../parts/sorting-order';
import styles from './exercises.module.css';

/** That every card of a sorting exercise lies in a column; it is announced where the cards are sorted. */
export function AllSorted({ id }: { readonly id: ExerciseId }) {
  const { t } = useTranslation();
  const sorting = SORTING_IDS.find((one) => one === id);
  const isDone = useWorkshop(
    ({ session }) =>
      sorting !== undefined &&
      sortedCount(sorting, readAnswers(session, sorting)) === itemsOf(sorting).length,
  );
  if (!isDone) return null;
  return (
    <strong className={styles.allSorted}>
      <IconCircleCheckFilled size={18} aria-hidden /> {t('concept.exercise.allSorted')}
    </strong>
  );
}
