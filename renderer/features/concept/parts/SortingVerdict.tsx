import { useTranslation } from 'react-i18next';
import { opinionOn, type SortingId, sortingOf } from '../../../../shared/library/exercises/sorting';
import { sortingWords } from '../../../../shared/library/exercises/sorting-words';
import { OpinionIcon } from './OpinionIcon';
import styles from './sorting.module.css';

interface SortingVerdictProps {
  readonly id: SortingId;
  readonly item: string;
  /** Where the group put it. */
  readonly bucket: string | null;
}

/** Our answer to an item with the why; one that can be argued both ways says that it is for discussion. */
export function SortingVerdict({ id, item, bucket }: SortingVerdictProps) {
  const { t } = useTranslation();
  const words = sortingWords(id, t);
  const ours = sortingOf(id).items[item] ?? [];
  const opinion = bucket === null ? null : opinionOn(id, item, bucket);
  return (
    <div className={styles.verdict} data-opinion={opinion ?? 'none'}>
      <p className={styles.opinionLine}>
        {opinion && <OpinionIcon opinion={opinion} isWritten />}
        {ours.length > 1 && <span className={styles.discussion}>{t('concept.exercise.discussion')}</span>}
        <span>
          {t('concept.exercise.ourAnswer')}: {ours.map((one) => words.buckets[one]).join(' / ')}
        </span>
      </p>
      <p>{words.items[item]?.why}</p>
    </div>
  );
}
