import { useTranslation } from 'react-i18next';
import { type SevenTest, sevenTests } from '../../../../shared/library/exercises/seven-tests';
import styles from './seven-tests.module.css';

/** What a test means, and how the counterexample does in it. */
export function Counterexample({ test }: { readonly test: SevenTest }) {
  const { t } = useTranslation();
  const words = `concept.exercises.seven-tests.items.${test}` as const;
  const answer = sevenTests[test];
  return (
    <section className={styles.beside} aria-label={t(`${words}.text`)}>
      <p className={styles.test}>{t(`${words}.question`)}</p>
      <p>{t(`${words}.help`)}</p>
      <div className={styles.counter} data-answer={answer}>
        <h3>{t('concept.exercise.beside', { name: t('concept.exercises.seven-tests.counterexample') })}</h3>
        <p>
          <strong>{t(`concept.exercises.seven-tests.answers.${answer}`)}.</strong> {t(`${words}.why`)}
        </p>
      </div>
    </section>
  );
}
