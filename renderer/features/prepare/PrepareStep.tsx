import { useTranslation } from 'react-i18next';
import { StepHeader } from '../../app/StepHeader';
import { PrepareTools } from '../help/PrepareTools';
import { CompanySection } from './CompanySection';
import { ObjectivesSection } from './ObjectivesSection';
import { ParticipantsSection } from './ParticipantsSection';
import styles from './prepare.module.css';
import { SessionSection } from './SessionSection';

/** Step 1: company, period, session, people and objectives. */
export function PrepareStep() {
  const { t } = useTranslation();
  return (
    <>
      <StepHeader step="prepare" title={t('prepare.title')} intro={t('prepare.intro')} />
      <PrepareTools />
      <div className={styles.columns}>
        <div>
          <CompanySection />
          <SessionSection />
        </div>
        <div>
          <ParticipantsSection />
          <ObjectivesSection />
        </div>
      </div>
    </>
  );
}
