import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconEye } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { bucketOf, placeItem, showAnswer } from '../../../../shared/library/exercises/change-answers';
import { type SortingId, sortingOf } from '../../../../shared/library/exercises/sorting';
import { sortingWords } from '../../../../shared/library/exercises/sorting-words';
import { SortingBoard } from '../parts/SortingBoard';
import { firstUnsorted, neighbour, sortedCount } from '../parts/sorting-order';
import styles from './exercises.module.css';
import { useAnswers, useItemAtHand } from './use-answers';

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

  function place(bucket: string) {
    // It stays at hand, to be talked about.
    take(item);
    change((before) => placeItem(before, item, bucket));
  }

  const goOn = () =>
    isPlaced && !isShown ? change((before) => showAnswer(before, item)) : take(neighbour(order, item, 1));

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const bucket = /^[1-9]$/.test(event.key) ? buckets[Number(event.key) - 1] : undefined;
    if (bucket) place(bucket);
    else if (event.key === 'ArrowRight') take(neighbour(order, item, 1));
    else if (event.key === 'ArrowLeft') take(neighbour(order, item, -1));
    else return;
    event.preventDefault();
  }

  return (
    <div role="group" aria-labelledby="exercise-title" onKeyDown={press}>
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
        {t('concept.exercise.sorted', { done: sortedCount(id, answers), count: order.length })}
        {' · '}
        {t('concept.exercise.sortKeys', { count: buckets.length })}
      </p>
      <p role="status" className="visually-hidden">
        {isPlaced &&
          t('concept.exercise.sortedInto', {
            bucket: sortingWords(id, t).buckets[bucketAtHand] ?? '',
          })}
      </p>
    </div>
  );
}
