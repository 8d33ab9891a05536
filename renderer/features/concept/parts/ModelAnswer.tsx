import { useTranslation } from 'react-i18next';
import styles from './coach.module.css';

interface ModelAnswerProps {
  readonly model: string;
  readonly why: string;
}

/** An answer of ours to compare with, and why we would say so. */
export function ModelAnswer({ model, why }: ModelAnswerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.model}>
      <h3>{t('concept.exercise.modelAnswer')}</h3>
      <p className={styles.answer}>{model}</p>
      <p>{why}</p>
    </div>
  );
}
