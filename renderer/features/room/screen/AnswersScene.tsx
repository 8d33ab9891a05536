import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnswersScene as Answers } from '../picture/room-picture';
import { FittingList } from './FittingList';
import { KpiName } from './KpiName';
import styles from './room.module.css';

type Answer = Answers['rows'][number]['relevant'];

/** Every KPI with the COO's two answers. */
export function AnswersScene({ scene }: { readonly scene: Answers }) {
  const { t } = useTranslation();
  const { rows, current, first, total } = scene;
  if (rows.length === 0) return <p className={styles.nothing}>{t('room.noKpis')}</p>;
  return (
    <section className={styles.table} data-columns="answers">
      <p className={styles.columns} aria-hidden>
        <span>{t('review.answers.kpi')}</span>
        <span>{t('review.answers.relevant')}</span>
        <span>{t('review.answers.measurable')}</span>
      </p>
      <FittingList label={t('review.part.answers')} current={current} first={first} total={total}>
        {rows.map(({ code, name, department, relevant, measurable }, place) => (
          <li key={code} className={styles.row} data-current={place === current}>
            <span>
              <KpiName name={name} detail={[department, code].filter(Boolean).join(' · ')} />
            </span>
            <AnswerMark answer={relevant} />
            <AnswerMark answer={measurable} />
          </li>
        ))}
      </FittingList>
    </section>
  );
}

const ICONS = { yes: IconCircleCheck, no: IconCircleX, open: IconCircleDashed } as const;

function AnswerMark({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const Icon = ICONS[answer ?? 'open'];
  return (
    <span className={styles.answer} data-answer={answer ?? 'open'}>
      <Icon size="1.1em" aria-hidden />
      {answer ? t(`review.answers.${answer}`) : t('room.unanswered')}
    </span>
  );
}
