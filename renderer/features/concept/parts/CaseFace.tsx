import { useTranslation } from 'react-i18next';
import { LETTERS } from '../../../../shared/coach/findings';
import { isBlank } from '../../../../shared/domain/text';
import type { WrittenAnswers } from '../../../../shared/library/exercises/answers';
import { caseLetters, commentOnLetter } from '../../../../shared/library/exercises/case-comments';
import styles from './faces.module.css';
import { LetterTile } from './LetterTile';
import { ModelAnswer } from './ModelAnswer';

interface CaseFaceProps {
  readonly answers: WrittenAnswers;
  /** The letter that people are at. */
  readonly item: string | null;
}

/** The five lines of the study case; our answer to the letter at hand, once it is shown. */
export function CaseFace({ answers, item }: CaseFaceProps) {
  const { t } = useTranslation();
  const letters = caseLetters(answers.texts);
  const current = LETTERS.find((letter) => letter === item) ?? LETTERS[0];
  const words = `concept.exercises.study-case.items.${current}` as const;
  const isShown = answers.shown.includes(current);
  return (
    <div className={styles.lines}>
      {/* What it is about gives way to our answer. */}
      {!isShown && <p className={styles.situation}>{t('concept.exercises.study-case.situation')}</p>}
      <ul className={styles.letters}>
        {LETTERS.map((letter) => (
          <li key={letter} data-current={letter === current}>
            <LetterTile
              letter={letter}
              verdict={isBlank(letters[letter]) ? null : commentOnLetter(letter, letters).verdict}
            />
            <span>{letters[letter]}</span>
          </li>
        ))}
      </ul>
      {isShown ? (
        <ModelAnswer model={t(`${words}.model`)} why={t(`${words}.why`)} />
      ) : (
        <p className={styles.question}>{t(`${words}.prompt`)}</p>
      )}
    </div>
  );
}
