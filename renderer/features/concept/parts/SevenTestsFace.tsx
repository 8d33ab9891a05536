import { useTranslation } from 'react-i18next';
import type { SevenTestsAnswers } from '../../../../shared/library/exercises/answers';
import { testResult } from '../../../../shared/library/exercises/change-answers';
import { SEVEN_TESTS } from '../../../../shared/library/exercises/seven-tests';
import styles from './faces.module.css';

interface SevenTestsFaceProps {
  readonly answers: SevenTestsAnswers;
  /** The KPI under test. */
  readonly name: string;
  /** The test that people are at. */
  readonly item: string | null;
}

/** The KPI under test, the question at hand, and how it did in each test. */
export function SevenTestsFace({ answers, name, item }: SevenTestsFaceProps) {
  const { t } = useTranslation();
  const current = SEVEN_TESTS.find((test) => test === item) ?? SEVEN_TESTS[0];
  const { passed, open } = testResult(answers);
  return (
    <div className={styles.lines}>
      <p className={styles.tested}>{name}</p>
      {current && <p>{t(`concept.exercises.seven-tests.items.${current}.question`)}</p>}
      <ul className={styles.tests}>
        {SEVEN_TESTS.map((test) => {
          const answer = answers.tests[test];
          return (
            <li key={test} data-current={test === current}>
              <span>{t(`concept.exercises.seven-tests.items.${test}.text`)}</span>
              <strong>{answer ? t(`concept.exercises.seven-tests.answers.${answer}`) : '–'}</strong>
            </li>
          );
        })}
      </ul>
      {open < SEVEN_TESTS.length && (
        <p className={styles.question}>
          {t('concept.exercise.passed', { passed, count: SEVEN_TESTS.length })}
        </p>
      )}
    </div>
  );
}
