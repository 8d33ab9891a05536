import { useTranslation } from 'react-i18next';
import { StepHeader } from '../../app/StepHeader';
import { VersionsSection } from '../versions/VersionsSection';

/** Step 5: the COO's word on every KPI, the set as a whole, what is left, and both signatures. */
export function ReviewStep() {
  const { t } = useTranslation();
  return (
    <>
      <StepHeader step="review" title={t('review.title')} intro={t('review.intro')} />
      <VersionsSection />
    </>
  );
}
