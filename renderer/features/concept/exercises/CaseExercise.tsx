import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type Letter, LETTERS } from '../../../../shared/coach/findings';
import { isBlank } from '../../../../shared/domain/text';
import { caseLetters, commentOnLetter, remarkText } from '../../../../shared/library/exercises/case-comments';
import { showAnswer, writeAnswer } from '../../../../shared/library/exercises/change-answers';
import { TextField } from '../../../ui/TextField';
import { CoachLines } from '../parts/CoachLines';
import { LetterTile } from '../parts/LetterTile';
import styles from './exercises.module.css';
import { RevealedAnswer } from './RevealedAnswer';
import { useAnswers, useItemAtHand } from './use-answers';

/** The study case: a line for each letter, the coach's comments beside it, and a model answer to compare with. */
export function CaseExercise() {
  const { t } = useTranslation();
  const [answers, change] = useAnswers('study-case');
  const [letter, take] = useItemAtHand(LETTERS, LETTERS[0]);
  const letters = caseLetters(answers.texts);

  return (
    <>
      <p className={styles.situation}>{t('concept.exercises.study-case.situation')}</p>
      <div className={styles.letters}>
        {LETTERS.map((one) => (
          <Fragment key={one}>
            <div className={styles.letterRow} onFocus={() => take(one)}>
              <LetterTile
                letter={one}
                verdict={isBlank(letters[one]) ? null : commentOnLetter(one, letters).verdict}
              />
              <TextField
                isLong
                className={styles.letterField}
                label={t(`concept.exercises.study-case.items.${one}.text`)}
                value={letters[one]}
                onChange={(text) => change((before) => writeAnswer(before, one, text))}
              />
            </div>
            {/* It follows the line it speaks of, so that Tab leads there before the next line. */}
            {one === letter && (
              <CaseComments
                letter={letter}
                text={letters[letter]}
                remarks={commentOnLetter(letter, letters).remarks.map((remark) => remarkText(remark, t))}
                isShown={answers.shown.includes(letter)}
                onShow={(isShown) => change((before) => showAnswer(before, letter, isShown))}
              />
            )}
          </Fragment>
        ))}
      </div>
    </>
  );
}

interface CaseCommentsProps {
  readonly letter: Letter;
  readonly text: string;
  readonly remarks: readonly string[];
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Beside the lines: the question of the letter at hand, what the coach reads in it, and our answer. */
function CaseComments({ letter, text, remarks, isShown, onShow }: CaseCommentsProps) {
  const { t } = useTranslation();
  const words = `concept.exercises.study-case.items.${letter}` as const;
  return (
    <section className={`${styles.margin} ${styles.comments}`} aria-label={t(`${words}.text`)}>
      <p className={styles.prompt}>
        <strong>{letter}</strong> · {t(`${words}.prompt`)}
      </p>
      {!isBlank(text) && (
        <CoachLines
          isFine={remarks.length === 0}
          remarks={remarks.length > 0 ? remarks : [t('concept.exercises.study-case.comments.fine')]}
        />
      )}
      <RevealedAnswer model={t(`${words}.model`)} why={t(`${words}.why`)} isShown={isShown} onShow={onShow} />
    </section>
  );
}
