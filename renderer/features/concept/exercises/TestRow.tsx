import { useTranslation } from 'react-i18next';
import {
  type SevenTest,
  TEST_ANSWERS,
  type TestAnswer,
} from '../../../../shared/library/exercises/seven-tests';
import styles from './exercises.module.css';

interface TestRowProps {
  readonly test: SevenTest;
  readonly answer: TestAnswer | null;
  readonly isCurrent: boolean;
  readonly onLook: () => void;
  readonly onAnswer: (answer: TestAnswer) => void;
}

/** One of the seven questions with its answers. */
export function TestRow({ test, answer, isCurrent, onLook, onAnswer }: TestRowProps) {
  const { t } = useTranslation();
  const words = `concept.exercises.seven-tests.items.${test}` as const;
  return (
    <fieldset className={styles.test} data-current={isCurrent} onFocus={onLook} onClick={onLook}>
      <legend className="visually-hidden">
        {t(`${words}.text`)}: {t(`${words}.question`)}
      </legend>
      <p className={styles.testText} aria-hidden>
        {t(`${words}.text`)}
      </p>
      {TEST_ANSWERS.map((one) => (
        <label key={one} className={styles.answer} data-answer={one}>
          <input type="radio" name={`test-${test}`} checked={one === answer} onChange={() => onAnswer(one)} />
          {t(`concept.exercises.seven-tests.answers.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
