import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { readAnswers } from '../../../../shared/library/exercises/answers';
import { blanksOf } from '../../../../shared/library/exercises/change-answers';
import { INTANGIBLES } from '../../../../shared/library/exercises/intangibles';
import { SENTENCE_IDS } from '../../../../shared/library/exercises/smart-sentences';
import { CaseFace } from './CaseFace';
import type { ExercisePicture } from './exercise-picture';
import styles from './faces.module.css';
import { ModelAnswer } from './ModelAnswer';
import { SevenTestsFace } from './SevenTestsFace';
import { SmartSentence } from './SmartSentence';
import { firstUnsorted, itemsOf } from './sorting-order';
import { SortingBoard } from './SortingBoard';

interface ExerciseFaceProps {
  readonly picture: ExercisePicture;
  readonly language: Language;
  /** What the group is to do. */
  readonly task: string;
}

/** An exercise as the room sees it, to be read only. It is as large as the text around it. */
export function ExerciseFace({ picture, language, task }: ExerciseFaceProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className={styles.title}>{t(`concept.exercises.${picture.id}.title`)}</h2>
      <p className={styles.task} data-part="task">
        {task}
      </p>
      <Work picture={picture} language={language} />
    </>
  );
}

function Work({ picture, language }: Omit<ExerciseFaceProps, 'task'>) {
  const { id, answers, item } = picture;
  const kept = { exercises: { [id]: answers } };
  switch (id) {
    case 'smart-sentences': {
      const given = readAnswers(kept, id);
      const sentence =
        known(SENTENCE_IDS, item) ?? SENTENCE_IDS.find((one) => given.blanks[one]) ?? SENTENCE_IDS[0];
      return (
        <SmartSentence
          id={sentence}
          blanks={blanksOf(given, sentence)}
          horizon={picture.horizon}
          language={language}
        />
      );
    }
    case 'intangible': {
      const given = readAnswers(kept, id);
      const one = known(INTANGIBLES, item) ?? INTANGIBLES[0];
      return <IntangibleFace item={one} text={given.texts[one] ?? ''} isShown={given.shown.includes(one)} />;
    }
    case 'seven-tests':
      return <SevenTestsFace answers={readAnswers(kept, id)} name={picture.testedName} item={item} />;
    case 'study-case':
      return <CaseFace answers={readAnswers(kept, id)} item={item} />;
    default: {
      const given = readAnswers(kept, id);
      return (
        <SortingBoard id={id} answers={given} item={known(itemsOf(id), item) ?? firstUnsorted(id, given)} />
      );
    }
  }
}

interface IntangibleFaceProps {
  readonly item: (typeof INTANGIBLES)[number];
  readonly text: string;
  readonly isShown: boolean;
}

function IntangibleFace({ item, text, isShown }: IntangibleFaceProps) {
  const { t } = useTranslation();
  const words = `concept.exercises.intangible.items.${item}` as const;
  return (
    <div className={styles.lines}>
      <p className={styles.large}>{t(`${words}.text`)}</p>
      <p>{t(`${words}.prompt`)}</p>
      <p className={styles.written}>
        <span>{text || t('concept.exercises.smart-sentences.gap')}</span>
      </p>
      {isShown && <ModelAnswer model={t(`${words}.model`)} why={t(`${words}.why`)} />}
    </div>
  );
}

function known<Item extends string>(items: readonly Item[], item: string | null): Item | undefined {
  return items.find((one) => one === item);
}
