import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../../shared/i18n/i18n';
import { blanksOf, type Blanks, fillBlank } from '../../../../shared/library/exercises/change-answers';
import { type Horizon, horizonOf } from '../../../../shared/library/exercises/horizon';
import { smartRemarks } from '../../../../shared/library/exercises/smart-remarks';
import {
  type Blank,
  BLANKS,
  SENTENCE_IDS,
  type SentenceId,
} from '../../../../shared/library/exercises/smart-sentences';
import { exampleBlanks } from '../../../../shared/library/exercises/smart-text';
import { useDesign, useLanguage, useWorkshop } from '../../../app/session-context';
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
  const horizon = useHorizon();
  const [answers, change] = useAnswers('smart-sentences');
  const begun = SENTENCE_IDS.find((one) => answers.blanks[one]);
  const [id, take] = useItemAtHand(SENTENCE_IDS, begun ?? SENTENCE_IDS[0]);
  const blanks = blanksOf(answers, id);
  const fill = (blank: Blank, text: string) => change((before) => fillBlank(before, id, blank, text));
  const remarks = smartRemarks(id, blanks, { language, t, horizon });
  const isBegun = BLANKS.some((blank) => blanks[blank] !== '');
  const example = useExample(id);

  return (
    <>
      <SmartSentence id={id} blanks={blanks} horizon={horizon} language={language} />
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
            label={labelOf(id, blank, t)}
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

/** The time that people speak of, as one value for as long as it stays the same. */
function useHorizon(): Horizon {
  const design = useDesign((one) => one);
  const createdAt = useWorkshop((workshop) => workshop.createdAt);
  return horizonOf({ design, createdAt });
}

function useExample(id: SentenceId): Blanks {
  const { t } = useTranslation();
  const language = useLanguage();
  const horizon = useHorizon();
  const end = horizon.end ?? `${horizon.from.slice(0, 4)}-12-31`;
  return exampleBlanks(id, end, { language, t, horizon });
}

/** What to fill in; of a number, with the unit that it has. */
function labelOf(id: SentenceId, blank: Blank, t: Translate): string {
  const label = t(`concept.exercises.smart-sentences.blanks.${blank}.label`);
  if (blank !== 'target' && blank !== 'baseline') return label;
  const unit = t(`concept.exercises.smart-sentences.departments.${id}.unit`);
  return t('concept.exercise.blankIn', { blank: label, unit });
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
