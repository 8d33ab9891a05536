import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconEye } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bucketOf, placeItem, showAnswer } from '../../../../shared/library/exercises/change-answers';
import { type SortingId, sortingOf } from '../../../../shared/library/exercises/sorting';
import { sortingWords } from '../../../../shared/library/exercises/sorting-words';
import { SortingBoard } from '../parts/SortingBoard';
import { firstUnsorted, neighbour, sortedCount } from '../parts/sorting-order';
import styles from './exercises.module.css';
import { useAnswers, useItemAtHand } from './use-answers';
import { useSortingKeys } from './use-sorting-keys';

/** Cards to sort: one at hand, a column for each bucket, and what we would say once people have said it. */
export function SortingExercise({ id }: { readonly id: SortingId }) {
  const { t } = useTranslation();
  const [answers, change] = useAnswers(id);
  const { buckets, items } = sortingOf(id);
  const order = Object.keys(items);
  const [item, take] = useItemAtHand(order, firstUnsorted(id, answers));
  const isShown = answers.shown.includes(item);
  const bucketAtHand = bucketOf(id, answers, item);
  const isPlaced = bucketAtHand !== null;
  const done = sortedCount(id, answers);

  function place(bucket: string) {
    // It stays at hand, to be talked about.
    take(item);
    change((before) => placeItem(before, item, bucket));
  }

  const goOn = () =>
    isPlaced && !isShown ? change((before) => showAnswer(before, item)) : take(neighbour(order, item, 1));

  const board = useRef<HTMLDivElement>(null);
  useSortingKeys(board, id);

  return (
    <div ref={board}>
      <SortingBoard id={id} answers={answers} item={item} onPlace={place} onTake={take}>
        <ActionIcon
          size={44}
          aria-label={t('concept.exercise.previous')}
          title={t('concept.exercise.previous')}
          onClick={() => take(neighbour(order, item, -1))}
        >
          <IconArrowLeft size={20} />
        </ActionIcon>
        <Button
          rightSection={
            isPlaced && !isShown ? (
              <IconEye size={20} aria-hidden />
            ) : (
              <IconArrowRight size={20} aria-hidden />
            )
          }
          variant={isPlaced ? 'filled' : 'default'}
          onClick={goOn}
        >
          {t(isPlaced && !isShown ? 'concept.exercise.showAnswer' : 'concept.exercise.next')}
        </Button>
      </SortingBoard>
      <p className={`${styles.keys} quiet`}>
        {t('concept.exercise.sorted', { done, count: order.length })}
        {' · '}
        {t('concept.exercise.sortKeys', { count: buckets.length })}
      </p>
      <p role="status" className="visually-hidden">
        {isPlaced &&
          t('concept.exercise.sortedInto', {
            bucket: sortingWords(id, t).buckets[bucketAtHand] ?? '',
          })}{' '}
        {done === order.length && t('concept.exercise.allSorted')}
      </p>
    </div>
  );
}
