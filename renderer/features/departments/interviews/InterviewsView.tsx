import { type CSSProperties, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type InterviewBoard, interviewBoard } from '../../../../shared/domain/interview-board';
import { updateInterview } from '../../../../shared/domain/edits/interviews';
import {
  type Department,
  type Interview,
  interviewSchema,
} from '../../../../shared/domain/schema/organisation';
import { formatShortDate } from '../../../../shared/i18n/format';
import { useDesign, useInterface, useLanguage, useSession, useSettings } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { focusWithin } from '../../../ui/focus-within';
import { usePeople } from '../organisation/use-outline';
import { InterviewCard } from './InterviewCard';
import { InterviewDialog } from './InterviewDialog';
import styles from './interviews.module.css';
import { personOf } from './person-of';

const STATUSES = interviewSchema.shape.status.options;

/** The COO's talks with the heads: what is to be planned, what is planned, what was said. */
export function InterviewsView() {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const departments = useDesign((design) => design.departments);
  const today = useSettings((state) => state.host.today);
  const people = usePeople();
  const openId = useInterface((state) => state.openInterviewId);
  const [said, say] = useState('');
  const board = useMemo(() => interviewBoard(departments, today), [departments, today]);
  const opened = departments.find(({ id }) => id === openId);

  const open = useCallback((id: string) => session.view.setState({ openInterviewId: id }), [session]);

  /** Back to the card, wherever it stands by now. */
  function close(id: string) {
    session.view.setState({ openInterviewId: null });
    focusWithin(`interview-${id}`, 'button', 'first');
  }

  /** The card stands in another column then, and the focus stays with it. */
  const setStatus = useCallback(
    ({ id, name }: Department, status: Interview['status']) => {
      edit('interview', (design) => updateInterview(design, id, { status }));
      const words = {
        department: name || t('organisation.unnamed'),
        status: t(`interviews.status.${status}`),
      };
      say(t('interviews.movedTo', words));
      focusWithin(`interview-${id}`, 'select', 'first');
    },
    [edit, t],
  );

  if (departments.length === 0) return <p>{t('interviews.empty')}</p>;
  return (
    <>
      <NextInterview board={board} people={people} onOpen={open} />
      <div className={styles.board} style={widthsOf(board) satisfies Record<string, string> as CSSProperties}>
        {STATUSES.map((status) => (
          <section key={status} className={styles.column} aria-labelledby={`interviews-${status}`}>
            <h2 id={`interviews-${status}`}>
              {t('interviews.column', {
                status: t(`interviews.status.${status}`),
                count: board.columns[status].length,
              })}
            </h2>
            {board.columns[status].length === 0 && <p className="quiet">{t('interviews.nobody')}</p>}
            <div className={styles.cards}>
              {board.columns[status].map((department) => (
                <InterviewCard
                  key={department.id}
                  department={department}
                  head={people.get(department.headId)?.name ?? ''}
                  isNext={department === board.next}
                  onOpen={open}
                  onStatus={setStatus}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {opened && (
        <InterviewDialog
          department={opened}
          head={people.get(opened.headId)?.name ?? ''}
          onClose={() => close(opened.id)}
        />
      )}
    </>
  );
}

/** A column without cards leaves its room to the others. */
function widthsOf({ columns }: InterviewBoard) {
  const widths = STATUSES.map((status) =>
    columns[status].length === 0 ? 'minmax(120px, 0.3fr)' : 'minmax(0, 1fr)',
  );
  return { '--columns': widths.join(' ') };
}

interface NextInterviewProps {
  readonly board: InterviewBoard;
  readonly people: ReturnType<typeof usePeople>;
  readonly onOpen: (id: string) => void;
}

function NextInterview({ board: { next, columns }, people, onOpen }: NextInterviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!next) {
    const isDone = columns['not-planned'].length === 0;
    return <p className={styles.next}>{t(isDone ? 'interviews.allHeld' : 'interviews.noneNext')}</p>;
  }
  const { date } = next.interview;
  const department = next.name || t('organisation.unnamed');
  const person = personOf(next, people.get(next.headId)?.name ?? '');
  const who = person === '' ? department : t('interviews.nextWith', { department, person });
  const when = date === null ? t('interviews.noDate') : formatShortDate(date, language);
  return (
    <p className={styles.next}>
      <button type="button" onClick={() => onOpen(next.id)}>
        {t('interviews.next', { interview: `${who}, ${when}` })}
      </button>
    </p>
  );
}
