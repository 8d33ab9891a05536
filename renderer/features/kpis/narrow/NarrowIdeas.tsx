import { Button } from '@mantine/core';
import { IconArrowsSort, IconEraser } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowKpis } from '../../../../shared/domain/edits/kpi-order';
import { bringBackVotes, clearVotes } from '../../../../shared/domain/edits/votes';
import { MAX_KPIS } from '../../../../shared/domain/progress';
import type { Department } from '../../../../shared/domain/schema/organisation';
import { useDesign, useInterface, useSession, useWorkshop } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { IdeaRow } from './IdeaRow';
import { ideasOf, inOrder, keptOf, orderByVotes, retiredOf } from './idea-order';
import { KeptSentence } from './KeptSentence';
import styles from './narrow.module.css';
import { RetiredIdeas } from './RetiredIdeas';

/** For the room: many ideas of a department, votes, and the two or three that are kept. */
export function NarrowIdeas({ department }: { readonly department: Department }) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const kpis = useDesign((design) => design.kpis);
  const votes = useWorkshop((workshop) => workshop.session.votes);
  const marked = useInterface((state) => state.keptIdeas[department.id]);
  const [order, setOrder] = useState<readonly string[]>([]);
  const ideas = useMemo(() => inOrder(ideasOf(kpis, department.id), order), [kpis, department.id, order]);
  const retired = useMemo(() => retiredOf(kpis, department.id), [kpis, department.id]);
  const kept = keptOf(ideas, marked);
  const hasVotes = ideas.some(({ id }) => votes?.[id]);
  const name = department.name || t('kpis.unnamedDepartment');

  function mark(id: string, isKept: boolean) {
    const others = kept.filter((one) => one !== id);
    session.view.setState(({ keptIdeas }) => ({
      keptIdeas: { ...keptIdeas, [department.id]: isKept ? [...others, id] : others },
    }));
  }

  function keepThese() {
    const codes = ideas.filter(({ id }) => kept.includes(id)).map(({ code }) => code);
    const values = { department: name, codes: codes.join(', ') || '–' };
    const design = () => session.documents.getState().open?.workshop.design;
    const before = design();
    edit('kpi-status', (now) => narrowKpis(now, department.id, kept));
    // Where they were chosen already, undo would take back something else.
    const isStep = design() !== before;
    session[isStep ? 'notifyWithUndo' : 'notify']({ message: 'ideasKept', values });
  }

  /** Votes belong to the session, which undo leaves alone; so the notice itself brings them back. */
  function startVotesAgain() {
    const before = votes ?? {};
    session.documents.editSession((now) =>
      clearVotes(
        now,
        ideas.map(({ id }) => id),
      ),
    );
    session.notify({
      message: 'votesCleared',
      undo: () => session.documents.editSession((now) => bringBackVotes(now, before)),
    });
  }

  return (
    <section className={styles.room} aria-labelledby="narrow-title">
      <div className={styles.ask}>
        <div className={styles.words}>
          <h2 id="narrow-title">{t('kpiTable.narrow.title', { department: name })}</h2>
          <p className="quiet">
            {t(ideas.length > MAX_KPIS ? 'kpiTable.narrow.ask' : 'kpiTable.narrow.few')}
          </p>
        </div>
        <Button
          variant="default"
          leftSection={<IconArrowsSort size={20} aria-hidden />}
          onClick={() => setOrder(orderByVotes(ideas, { votes }))}
        >
          {t('kpiTable.narrow.sort')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconEraser size={20} aria-hidden />}
          // Not `disabled`, which would take the focus away from the button that was just pressed.
          aria-disabled={!hasVotes}
          data-disabled={!hasVotes || undefined}
          onClick={() => hasVotes && startVotesAgain()}
        >
          {t('kpiTable.narrow.clear')}
        </Button>
      </div>
      <ul className={styles.ideas} aria-label={t('kpiTable.narrow.ideas')}>
        {ideas.map((kpi) => (
          <IdeaRow
            key={kpi.id}
            kpi={kpi}
            votes={votes?.[kpi.id] ?? 0}
            isKept={kept.includes(kpi.id)}
            onMark={mark}
          />
        ))}
      </ul>
      <p className={styles.hint}>{t('kpiTable.narrow.hint')}</p>
      <RetiredIdeas ideas={retired} />
      <div className={styles.foot}>
        <Button onClick={keepThese}>
          {kept.length === 0
            ? t('kpiTable.narrow.confirmNone')
            : t('kpiTable.narrow.confirm', { count: kept.length })}
        </Button>
        <KeptSentence count={kept.length} />
      </div>
    </section>
  );
}
