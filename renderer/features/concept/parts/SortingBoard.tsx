import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SortingAnswers } from '../../../../shared/library/exercises/answers';
import { bucketOf } from '../../../../shared/library/exercises/change-answers';
import { type SortingId, sortingOf } from '../../../../shared/library/exercises/sorting';
import { sortingWords } from '../../../../shared/library/exercises/sorting-words';
import { BucketColumn } from './BucketColumn';
import { itemsOf } from './sorting-order';
import styles from './sorting.module.css';
import { SortingVerdict } from './SortingVerdict';

interface SortingBoardProps {
  readonly id: SortingId;
  readonly answers: SortingAnswers;
  /** The item that people are talking about. */
  readonly item: string;
  /** Without these the board can only be looked at. */
  readonly onPlace?: (bucket: string) => void;
  readonly onTake?: (item: string) => void;
  /** What stands beside the item at hand, such as buttons. */
  readonly children?: ReactNode;
}

/** The item at hand with what we think of it, over a column for each bucket. */
export function SortingBoard({ id, answers, item, onPlace, onTake, children }: SortingBoardProps) {
  const { t } = useTranslation();
  const words = sortingWords(id, t);
  const order = itemsOf(id);
  const { buckets } = sortingOf(id);
  const bucketAtHand = bucketOf(id, answers, item);
  return (
    <>
      <div className={styles.hand}>
        <div className={styles.handLine}>
          <span className={styles.place}>
            {t('concept.exercise.place', { place: order.indexOf(item) + 1, count: order.length })}
          </span>
          <p className={styles.item}>{words.items[item]?.text}</p>
          <div className={styles.handTools}>{children}</div>
        </div>
        <div role="status">
          {answers.shown.includes(item) && <SortingVerdict id={id} item={item} bucket={bucketAtHand} />}
        </div>
      </div>
      <div className={styles.columns} data-count={buckets.length} data-read-only={!onPlace}>
        {buckets.map((bucket, index) => (
          <BucketColumn
            key={bucket}
            id={id}
            answers={answers}
            bucket={bucket}
            place={index + 1}
            item={item}
            {...(onPlace && { onPlace })}
            {...(onTake && { onTake })}
          />
        ))}
      </div>
    </>
  );
}
