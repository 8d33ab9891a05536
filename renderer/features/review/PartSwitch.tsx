import { useTranslation } from 'react-i18next';
import { ATTESTED_QUESTIONS } from '../../../shared/domain/review/attest';
import { chosenKpis } from '../../../shared/domain/review/chosen-kpis';
import { useDesign, useSession } from '../../app/session-context';
import { REVIEW_PARTS, type ReviewPart } from '../../state/interface-store';
import choices from '../../ui/choices.module.css';
import styles from './review.module.css';
import { isAboutTheSet } from './set/set-topics';
import { useOpenPoints } from './use-open-points';

/** The parts of the review, each with how much there is to do. */
export function PartSwitch({ current }: { readonly current: ReviewPart }) {
  const { t } = useTranslation();
  const { view } = useSession();
  const counts = usePartCounts();
  return (
    <div role="group" aria-label={t('review.parts')} className={`${choices.row} ${styles.parts}`}>
      {REVIEW_PARTS.map((part) => (
        <button
          key={part}
          type="button"
          className={choices.choice}
          aria-pressed={part === current}
          onClick={() => view.setState({ reviewPart: part })}
        >
          {t(`review.part.${part}`)}
          {counts[part] && <span className={styles.partCount}>{counts[part]}</span>}
        </button>
      ))}
    </div>
  );
}

function usePartCounts(): Readonly<Partial<Record<ReviewPart, string>>> {
  const { t } = useTranslation();
  const points = useOpenPoints();
  const total = useDesign((design) => chosenKpis(design).length);
  const done = useDesign(
    (design) =>
      chosenKpis(design).filter(({ attestations }) =>
        ATTESTED_QUESTIONS.every((question) => attestations[question] !== null),
      ).length,
  );
  return {
    answers: t('review.answered', { done, total }),
    set: some(points.filter(isAboutTheSet).length),
    left: some(points.length),
  };
}

/** Nothing to say is said by saying nothing. */
function some(count: number): string {
  return count === 0 ? '' : String(count);
}
