import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never';
import { StepHeader } from '../../app/StepHeader';
import { useInterface } from '../../app/session-context';
import type { ReviewPart } from '../../state/interface-store';
import { VersionsSection } from '../versions/VersionsSection';
import { AnswersPart } from './answers/AnswersPart';
import { LeftPart } from './left/LeftPart';
import { PartSwitch } from './PartSwitch';
import { SetPart } from './set/SetPart';
import { SignPart } from './sign/SignPart';
import { StageLine } from './StageLine';

/** Step 5: the COO's word on every KPI, the set as a whole, what is left, and both signatures. */
export function ReviewStep() {
  const { t } = useTranslation();
  const part = useInterface((state) => state.reviewPart);
  return (
    <>
      <StepHeader step="review" title={t('review.title')} intro={t('review.intro')} />
      <StageLine />
      <PartSwitch current={part} />
      <Part part={part} />
    </>
  );
}

function Part({ part }: { readonly part: ReviewPart }) {
  switch (part) {
    case 'answers':
      return <AnswersPart />;
    case 'set':
      return <SetPart />;
    case 'left':
      return <LeftPart />;
    case 'sign':
      return <SignPart />;
    case 'versions':
      return <VersionsSection />;
    default:
      return assertNever(part);
  }
}
