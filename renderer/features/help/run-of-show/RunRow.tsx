import { useMemo } from 'react';
import { plannedCards } from '../../../../shared/library/card-plan';
import type { Words } from '../../../../shared/results/words';
import { useDesign, useWorkshop } from '../../../app/session-context';
import styles from './run-of-show.module.css';
import { type RunLine, timeOfDayText } from './run-of-show';

const QUESTIONS = ['one', 'two', 'three'] as const;

interface RunRowProps {
  readonly line: RunLine;
  readonly words: Words;
  /** Whether the page has no room for what the screen tells too. */
  readonly isTight: boolean;
}

/** One step on the page. */
export function RunRow({ line: { step, minutes, from, to }, words, isTight }: RunRowProps) {
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
        {step === 'departments' && !isTight && <DepartmentList words={words} />}
        {step === 'kpis' && <DepartmentPace minutes={minutes} words={words} />}
      </td>
      <td>
        <ul>
          {QUESTIONS.map((question) => (
            <li key={question}>{t(`notes.${step}.ask.${question}`)}</li>
          ))}
        </ul>
        {step !== 'concept' && !isTight && (
          <Further label={t('help.runOfShow.mind')} text={t(`help.traps.${step}`)} />
        )}
      </td>
      <td>
        {t(`help.runOfShow.stepReady.${step}`)}
        <Further label={t('help.runOfShow.doneWhen')} text={t(`notes.${step}.doneWhen`)} />
      </td>
    </tr>
  );
}

function CardList({ words: { t } }: Pick<RunRowProps, 'words'>) {
  const session = useWorkshop((workshop) => workshop.session);
  const cards = plannedCards(session).map(({ id, minutes }) =>
    t('help.runOfShow.card', { title: t(`concept.cards.${id}.title`), minutes }),
  );
  return <Further label={t('help.runOfShow.cards')} text={cards.join(' · ')} />;
}

function DepartmentList({ words: { t } }: Pick<RunRowProps, 'words'>) {
  const names = useNamedDepartments();
  if (names.length === 0) return null;
  return <Further label={t('help.runOfShow.departments')} text={names.join(' · ')} />;
}

/** How long each department may take, so that the last one gets its turn. */
function DepartmentPace({
  minutes,
  words: { t },
}: { readonly minutes: number } & Pick<RunRowProps, 'words'>) {
  const { length } = useNamedDepartments();
  const each = Math.floor(minutes / Math.max(1, length));
  if (length < 2 || each < 1) return null;
  return (
    <Further label={t('help.runOfShow.pace')} text={t('help.runOfShow.perDepartment', { minutes: each })} />
  );
}

function useNamedDepartments(): readonly string[] {
  const departments = useDesign((design) => design.departments);
  return useMemo(
    () => departments.map(({ name }) => name.trim()).filter((name) => name !== ''),
    [departments],
  );
}

function Further({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p className={styles.further}>
      <strong>{`${label}: `}</strong>
      {text}
    </p>
  );
}
