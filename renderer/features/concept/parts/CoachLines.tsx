import { useTranslation } from 'react-i18next';
import styles from './coach.module.css';

interface CoachLinesProps {
  readonly remarks: readonly string[];
  /** Whether they ask for nothing more. */
  readonly isFine?: boolean;
}

/** What the coach says of what was just written; nothing where it has nothing to say. */
export function CoachLines({ remarks, isFine = false }: CoachLinesProps) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {remarks.length > 0 && (
        <div className={styles.coach} data-fine={isFine}>
          <h3>{t('concept.exercise.coach')}</h3>
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
    </div>
  );
}
