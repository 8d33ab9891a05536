import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Blanks } from '../../../../shared/library/exercises/change-answers';
import type { Horizon } from '../../../../shared/library/exercises/horizon';
import { smartVerdict } from '../../../../shared/library/exercises/smart-kpi';
import type { SentenceId } from '../../../../shared/library/exercises/smart-sentences';
import { smartPieces } from '../../../../shared/library/exercises/smart-text';
import { SmartTiles } from '../../../ui/SmartTiles';
import styles from './smart.module.css';

interface SmartSentenceProps {
  readonly id: SentenceId;
  readonly blanks: Blanks;
  readonly horizon: Horizon;
  readonly language: Language;
}

/** The wish that a sentence began as, what it says by now, and which of its letters hold. */
export function SmartSentence({ id, blanks, horizon, language }: SmartSentenceProps) {
  const { t } = useTranslation();
  const pieces = smartPieces(id, blanks, { language, t, horizon });
  const { letters } = smartVerdict(id, blanks, { language, t, horizon });
  const isClosed = /[….!?]$/u.test(pieces.at(-1)?.text ?? '');
  return (
    <div className={styles.sentence}>
      <p className={styles.began}>
        {t('concept.exercise.began')}: “{t(`concept.exercises.smart-sentences.departments.${id}.wish`)}”
      </p>
      <p className={styles.text}>
        {pieces.map(({ blank, text, isFilled }, index) => (
          <span key={blank}>
            {index > 0 && ', '}
            <span className={styles.piece} data-filled={isFilled}>
              {text}
            </span>
          </span>
        ))}
        {!isClosed && '.'}
      </p>
      <div className={styles.letters}>
        <SmartTiles letters={letters} />
      </div>
    </div>
  );
}
