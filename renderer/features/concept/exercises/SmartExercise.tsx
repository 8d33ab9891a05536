import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { blanksOf, type Blanks, fillBlank } from '../../../../shared/library/exercises/change-answers';
import { smartRemarks } from '../../../../shared/library/exercises/smart-kpi';
import {
  type Blank,
  BLANKS,
  SENTENCE_IDS,
  type SentenceId,
} from '../../../../shared/library/exercises/smart-sentences';
import { exampleBlanks } from '../../../../shared/library/exercises/smart-text';
import { useDesign, useLanguage, useSettings } from '../../../app/session-context';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/TextField';
import { CoachLines } from '../parts/CoachLines';
import { SmartSentence } from '../parts/SmartSentence';
import styles from './exercises.module.css';
import { useAnswers, useItemAtHand } from './use-answers';

const MOST_REMARKS = 2;

/** A wish that becomes a KPI as its blanks are filled: the sentence and its letters change with every key. */
export function SmartExercise() {
  const { t } = useTranslation();
  const language = useLanguage();
  const period = useDesign((design) => design.period);
  const [answers, change] = useAnswers('smart-sentences');
  const begun = SENTENCE_IDS.find((one) => answers.blanks[one]);
  const [id, take] = useItemAtHand(SENTENCE_IDS, begun ?? SENTENCE_IDS[0]);
  const blanks = blanksOf(answers, id);
  const fill = (blank: Blank, text: string) => change((before) => fillBlank(before, id, blank, text));
  const remarks = smartRemarks(id, blanks, period, { language, t });
  const isBegun = BLANKS.some((blank) => blanks[blank] !== '');
  const example = useExample(id);

  return (
    <>
      <SmartSentence id={id} blanks={blanks} period={period} language={language} />
      <div className={styles.blanks}>
        <Choice
          label={t('concept.exercise.sentence')}
          value={id}
          options={SENTENCE_IDS.map((one) => ({
            value: one,
            label: t(`concept.exercises.smart-sentences.departments.${one}.department`),
          }))}
          onChange={(value) => take(SENTENCE_IDS.find((one) => one === value) ?? id)}
        />
        {BLANKS.map((blank) => (
          <TextField
            key={`${id} ${blank}`}
            label={t(`concept.exercises.smart-sentences.blanks.${blank}.label`)}
            value={blanks[blank]}
            onChange={(text) => fill(blank, text)}
          />
        ))}
      </div>
      {isBegun ? (
        <div className={styles.said}>
          <CoachLines remarks={remarks.slice(0, MOST_REMARKS)} />
          <Reasons id={id} blanks={blanks} />
        </div>
      ) : (
        <Button
          variant="default"
          className={styles.example ?? ''}
          onClick={() => BLANKS.forEach((blank) => fill(blank, example[blank]))}
        >
          {t('concept.exercise.example')}
        </Button>
      )}
    </>
  );
}

function useExample(id: SentenceId): Blanks {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = useDesign((design) => design.period.end);
  const today = useSettings(({ host }) => host.today);
  return exampleBlanks(id, end ?? `${today.slice(0, 4)}-12-31`, { language, t });
}

/** Why the blank that was filled last matters; once there is a number, why this one. */
function Reasons({ id, blanks }: { readonly id: SentenceId; readonly blanks: Blanks }) {
  const { t } = useTranslation();
  const last = BLANKS.findLast((blank) => blanks[blank].trim() !== '');
  if (!last) return null;
  return (
    <div className={styles.reasons}>
      <p>{t(`concept.exercises.smart-sentences.blanks.${last}.why`)}</p>
      <p>{t(`concept.exercises.smart-sentences.departments.${id}.why`)}</p>
    </div>
  );
}
