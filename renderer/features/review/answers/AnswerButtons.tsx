import { useTranslation } from 'react-i18next';
import { attest, type AttestedQuestion } from '../../../../shared/domain/review/attest';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useEdit } from '../../../app/use-edit';
import { afterPaint } from '../../../ui/after-paint';
import styles from './answers.module.css';

const ANSWERS = ['yes', 'no'] as const;

interface AnswerButtonsProps {
  readonly kpi: Kpi;
  readonly question: AttestedQuestion;
}

/** Yes or no; choosing the answer that stands takes it back. */
export function AnswerButtons({ kpi, question }: AnswerButtonsProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const current = kpi.attestations[question]?.answer ?? null;
  const name = `${kpi.code} ${kpi.name || t('kpis.unnamed')}`.trim();
  return (
    <span
      role="group"
      aria-label={t(`review.answers.ask.${question}`, { kpi: name })}
      className={styles.answers}
    >
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          className={styles.answer}
          aria-pressed={answer === current}
          data-answer={`${question}-${answer}`}
          onClick={({ currentTarget }) => {
            edit('attestation', (design) =>
              attest(design, kpi.id, question, answer === current ? null : answer),
            );
            const row = currentTarget.closest('tbody');
            afterPaint(() => showReason(row, question));
          }}
        >
          {t(`review.answers.${answer}`)}
        </button>
      ))}
    </span>
  );
}

/** The reason that an answer asks for may come below the edge of the screen. */
function showReason(row: Element | null, question: AttestedQuestion): void {
  row?.querySelector(`[data-reason="${question}"] textarea`)?.scrollIntoView({ block: 'nearest' });
}
