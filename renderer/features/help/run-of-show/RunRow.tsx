import { plannedCards } from '../../../../shared/library/card-plan';
import type { Words } from '../../../../shared/results/words';
import { useWorkshop } from '../../../app/session-context';
import styles from './run-of-show.module.css';
import { type RunLine, timeOfDayText } from './run-of-show';

const QUESTIONS = ['one', 'two', 'three'] as const;

interface RunRowProps {
  readonly line: RunLine;
  readonly words: Words;
}

/** One step on the page. */
export function RunRow({ line: { step, minutes, from, to }, words }: RunRowProps) {
  const { t, language } = words;
  return (
    <tr>
      <th scope="row">
        {from !== null && to !== null && (
          <span className={styles.time}>
            {`${timeOfDayText(from, language)} – ${timeOfDayText(to, language)}`}
          </span>
        )}
        {t(`terms.step.${step}`)}
        <span className={styles.minutes}>{t('help.runOfShow.minutes', { minutes })}</span>
      </th>
      <td>
        {t(`notes.${step}.say`)}
        {step === 'concept' && <CardList words={words} />}
      </td>
      <td>
        <ul>
          {QUESTIONS.map((question) => (
            <li key={question}>{t(`notes.${step}.ask.${question}`)}</li>
          ))}
        </ul>
      </td>
      <td>
        {t(`help.runOfShow.stepReady.${step}`)}
        <p className={styles.done}>
          <strong>{`${t('help.runOfShow.doneWhen')}: `}</strong>
          {t(`notes.${step}.doneWhen`)}
        </p>
      </td>
    </tr>
  );
}

function CardList({ words: { t } }: Pick<RunRowProps, 'words'>) {
  const session = useWorkshop((workshop) => workshop.session);
  const cards = plannedCards(session).map(({ id, minutes }) =>
    t('help.runOfShow.card', { title: t(`concept.cards.${id}.title`), minutes }),
  );
  return (
    <p className={styles.done}>
      <strong>{`${t('help.runOfShow.cards')}: `}</strong>
      {cards.join(' · ')}
    </p>
  );
}
