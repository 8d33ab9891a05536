import { useTranslation } from 'react-i18next';
import type { SortingAnswers } from '../../../../shared/library/exercises/answers';
import { bucketOf } from '../../../../shared/library/exercises/change-answers';
import { opinionOn, type SortingId } from '../../../../shared/library/exercises/sorting';
import { sortingWords } from '../../../../shared/library/exercises/sorting-words';
import { FittingList } from '../../room/screen/FittingList';
import { OpinionIcon } from './OpinionIcon';
import { itemsIn } from './sorting-order';
import styles from './sorting.module.css';

interface BucketColumnProps {
  readonly id: SortingId;
  readonly answers: SortingAnswers;
  readonly bucket: string;
  /** Its place in the row, which is also its key. */
  readonly place: number;
  /** The item at hand. */
  readonly item: string;
  readonly onPlace?: (bucket: string) => void;
  readonly onTake?: (item: string) => void;
}

/** One bucket: its head takes the item at hand, below lies what people have put into it. */
export function BucketColumn(props: BucketColumnProps) {
  const { id, answers, bucket, place, item, onPlace, onTake } = props;
  const { t } = useTranslation();
  const words = sortingWords(id, t);
  const name = words.buckets[bucket];
  const placed = itemsIn(id, answers, bucket);
  const atHand = placed.indexOf(item);
  const lines = placed.map((one) => (
    <li key={one}>
      <PlacedItem
        text={words.items[one]?.text ?? ''}
        isAtHand={one === item}
        {...(onTake && { onTake: () => onTake(one) })}
      >
        {answers.shown.includes(one) && <OpinionIcon opinion={opinionOn(id, one, bucket)} />}
      </PlacedItem>
    </li>
  ));
  return (
    <section className={styles.column} aria-label={name}>
      {onPlace ? (
        <button
          type="button"
          className={styles.bucket}
          aria-pressed={bucketOf(id, answers, item) === bucket}
          aria-keyshortcuts={String(place)}
          onClick={() => onPlace(bucket)}
        >
          <kbd className={styles.key} aria-hidden>
            {place}
          </kbd>
          <span>{name}</span>
        </button>
      ) : (
        <h3 className={styles.bucket}>{name}</h3>
      )}
      {onPlace ? (
        <ul className={styles.placed}>{lines}</ul>
      ) : (
        <FittingList label={name ?? ''} current={atHand < 0 ? placed.length - 1 : atHand}>
          {lines}
        </FittingList>
      )}
    </section>
  );
}

interface PlacedItemProps {
  readonly text: string;
  readonly isAtHand: boolean;
  readonly onTake?: () => void;
  readonly children: React.ReactNode;
}

function PlacedItem({ text, isAtHand, onTake, children }: PlacedItemProps) {
  const content = (
    <>
      <span className={styles.placedText}>{text}</span> {children}
    </>
  );
  if (!onTake) {
    return (
      <span className={styles.placedItem} data-at-hand={isAtHand}>
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.placedItem}
      data-at-hand={isAtHand}
      aria-current={isAtHand ? 'true' : undefined}
      title={text}
      onClick={onTake}
    >
      {content}
    </button>
  );
}
