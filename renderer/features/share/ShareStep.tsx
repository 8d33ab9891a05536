import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../shared/i18n/format';
import { StepHeader } from '../../app/StepHeader';
import { useLanguage, useWorkshop } from '../../app/session-context';
import { OpenPoints } from './OpenPoints';
import { ResultsExport } from './ResultsExport';
import styles from './share.module.css';

/** Step 6: the workbook that goes to everyone. */
export function ShareStep() {
  const { t } = useTranslation();
  return (
    <>
      <StepHeader step="share" title={t('share.title')} intro={t('share.intro')} />
      <div className={styles.columns}>
        <div>
          <ResultsExport />
          <HandoutHistory />
        </div>
        <OpenPoints />
      </div>
    </>
  );
}

function HandoutHistory() {
  const { t } = useTranslation();
  const language = useLanguage();
  const handouts = useWorkshop((workshop) => workshop.record.handouts);
  if (handouts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('share.history')}</h2>
      <ul>
        {[...handouts].reverse().map(({ id, fileName, at }) => (
          <li key={id}>{t('share.historyEntry', { file: fileName, moment: formatMoment(at, language) })}</li>
        ))}
      </ul>
    </section>
  );
}
