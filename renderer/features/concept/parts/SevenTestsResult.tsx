import { useTranslation } from 'react-i18next';
import type { SevenTestsAnswers } from '../../../../shared/library/exercises/answers';
import { testResult } from '../../../../shared/library/exercises/change-answers';
import { SEVEN_TESTS } from '../../../../shared/library/exercises/seven-tests';
import styles from './seven-tests.module.css';

/** How many tests the KPI stands, and which ones deserve a talk. */
export function SevenTestsResult({ answers }: { readonly answers: SevenTestsAnswers }) {
  const { t } = useTranslation();
  const { passed, failed, unsure, open } = testResult(answers);
  const toTalk = [...failed, ...unsure].map((test) => t(`concept.exercises.seven-tests.items.${test}.text`));
  return (
    <p role="status" className={styles.result}>
      {open < SEVEN_TESTS.length && (
        <>
          <strong>{t('concept.exercise.passed', { passed, count: SEVEN_TESTS.length })}</strong>
          {toTalk.length > 0 && <span>{t('concept.exercise.toTalk', { tests: toTalk.join(', ') })}</span>}
        </>
      )}
    </p>
  );
}
