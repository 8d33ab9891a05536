import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOverdue } from '../../../../shared/domain/interview-board';
import {
  type Department,
  type Interview,
  interviewSchema,
} from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';
import { formatShortDate } from '../../../../shared/i18n/format';
import { useLanguage, useSettings } from '../../../app/session-context';
import styles from './interviews.module.css';
import { personOf } from './person-of';

interface InterviewCardProps {
  readonly department: Department;
  /** Empty where the department has no head. */
  readonly head: string;
  readonly isNext: boolean;
  readonly onOpen: (id: string) => void;
  readonly onStatus: (department: Department, status: Interview['status']) => void;
}

/** One interview at a glance: with whom, when, and how the answers begin. */
export const InterviewCard = memo(function InterviewCard(props: InterviewCardProps) {
  const { department, head, isNext, onOpen, onStatus } = props;
  const { t } = useTranslation();
  const { id, interview } = department;
  const name = department.name || t('organisation.unnamed');
  return (
    <article id={`interview-${id}`} className={styles.card} data-next={isNext}>
      <h3>
        <button
          type="button"
          className={styles.open}
          aria-label={t('interviews.open', { department: name })}
          onClick={() => onOpen(id)}
        >
          {name}
        </button>
      </h3>
      <p className={styles.who}>
        <span>{personOf(department, head) || t('organisation.noHead')}</span>
        <When interview={interview} isNext={isNext} />
      </p>
      <Answer text={interview.responsibilities} label={t('interviews.short.responsibilities')} />
      <Answer text={interview.idealOutcomes} label={t('interviews.short.idealOutcomes')} />
      <Answer text={interview.notes} label={t('interviews.notes')} />
      <select
        className={styles.status}
        aria-label={t('interviews.statusOf', { department: name })}
        value={interview.status}
        onChange={(event) =>
          onStatus(department, interviewSchema.shape.status.parse(event.currentTarget.value))
        }
      >
        {interviewSchema.shape.status.options.map((status) => (
          <option key={status} value={status}>
            {t(`interviews.status.${status}`)}
          </option>
        ))}
      </select>
    </article>
  );
});

function When({ interview, isNext }: { readonly interview: Interview; readonly isNext: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useSettings((state) => state.host.today);
  const { date, status } = interview;
  if (date === null && status === 'not-planned') return null;
  return (
    <>
      <span>{date === null ? t('interviews.noDate') : formatShortDate(date, language)}</span>
      {isNext && <span className={styles.mark}>{t('interviews.isNext')}</span>}
      {isOverdue(interview, today) && (
        <span className={styles.mark} data-tone="watch">
          {t('interviews.overdue')}
        </span>
      )}
    </>
  );
}

function Answer({ text, label }: { readonly text: string; readonly label: string }) {
  if (isBlank(text)) return null;
  return (
    <p className={styles.answer} title={text}>
      <span className={styles.question}>{label}</span> {inOneLine(text)}
    </p>
  );
}

/** Answers come one per line; here they run on. */
function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' · ');
}
