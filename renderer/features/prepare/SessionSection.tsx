import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Basics, updateBasics } from '../../../shared/domain/edits/basics';
import { useDesign } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { DateField } from '../../ui/DateField';
import { useComingDay } from '../../ui/use-coming-day';
import styles from './prepare.module.css';

export function SessionSection() {
  const { t } = useTranslation();
  const edit = useEdit();
  const sessionDate = useDesign((design) => design.sessionDate);
  const periodEnd = useDesign((design) => design.period.end);
  const lessons = useDesign((design) => design.lessons);
  const lessonMinutes = useDesign((design) => design.lessonMinutes);
  const isAfterPeriod = sessionDate !== null && periodEnd !== null && sessionDate > periodEnd;
  const readComingDay = useComingDay();
  const change = (patch: Partial<Basics>, key?: string) =>
    edit('session', (design) => updateBasics(design, patch), key);

  return (
    <section className={styles.section}>
      <h2>{t('prepare.sessionTitle')}</h2>
      <DateField
        label={t('prepare.sessionDate')}
        value={sessionDate}
        description={isAfterPeriod ? t('prepare.sessionOutsidePeriod') : undefined}
        onChange={(date) => change({ sessionDate: date })}
        readFurther={readComingDay}
      />
      <div className={styles.pair}>
        <NumberInput
          size="md"
          label={t('prepare.lessons')}
          value={lessons}
          min={1}
          max={20}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => typeof value === 'number' && change({ lessons: value }, 'lessons')}
        />
        <NumberInput
          size="md"
          label={t('prepare.lessonMinutes')}
          value={lessonMinutes}
          min={5}
          max={240}
          allowDecimal={false}
          onChange={(value) => isLessonLength(value) && change({ lessonMinutes: value }, 'lessonMinutes')}
        />
      </div>
      <p className={styles.total}>{t('prepare.sessionLength', { minutes: lessons * lessonMinutes })}</p>
    </section>
  );
}

// While "45" is being typed there is a moment of "4", which is no lesson hour yet.
function isLessonLength(value: number | string): value is number {
  return typeof value === 'number' && value >= 5 && value <= 240;
}
