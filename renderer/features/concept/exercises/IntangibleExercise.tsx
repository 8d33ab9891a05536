import { useTranslation } from 'react-i18next';
import { showAnswer, writeAnswer } from '../../../../shared/library/exercises/change-answers';
import { INTANGIBLES } from '../../../../shared/library/exercises/intangibles';
import choices from '../../../ui/choices.module.css';
import { TextField } from '../../../ui/TextField';
import styles from './exercises.module.css';
import { RevealedAnswer } from './RevealedAnswer';
import { useAnswers, useItemAtHand } from './use-answers';

/** What nobody can count, one after the other: the room says how it would show, then sees our answer. */
export function IntangibleExercise() {
  const { t } = useTranslation();
  const [answers, change] = useAnswers('intangible');
  const [item, take] = useItemAtHand(INTANGIBLES, INTANGIBLES[0]);
  const words = `concept.exercises.intangible.items.${item}` as const;

  return (
    <>
      <div role="group" aria-labelledby="exercise-title" className={styles.items}>
        {INTANGIBLES.map((one) => (
          <button
            key={one}
            type="button"
            className={choices.choice}
            aria-pressed={one === item}
            data-answered={answers.texts[one] !== undefined}
            onClick={() => take(one)}
          >
            {t(`concept.exercises.intangible.items.${one}.text`)}
          </button>
        ))}
      </div>
      <div className={styles.beside}>
        <div>
          <div className={styles.question}>
            <p className={styles.large}>{t(`${words}.text`)}</p>
            <p>{t(`${words}.prompt`)}</p>
          </div>
          <TextField
            key={item}
            isLong
            className={styles.written}
            label={t('concept.exercise.ours')}
            value={answers.texts[item] ?? ''}
            onChange={(text) => change((before) => writeAnswer(before, item, text))}
          />
        </div>
        <div className={styles.margin}>
          <RevealedAnswer
            model={t(`${words}.model`)}
            why={t(`${words}.why`)}
            isShown={answers.shown.includes(item)}
            onShow={(isShown) => change((before) => showAnswer(before, item, isShown))}
          />
        </div>
      </div>
    </>
  );
}
