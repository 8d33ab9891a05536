import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UNTOUCHED_CARD, updateCard } from '../../../shared/domain/edits/cards';
import type { CardId } from '../../../shared/library/cards';
import { useSession, useWorkshop } from '../../app/session-context';
import styles from './concept.module.css';
import { CardFace } from './parts/CardFace';
import { useTitleFocus } from './use-title-focus';

/** One card as the room sees it, and below what the room said. */
export function TeachingCard({ id }: { readonly id: CardId }) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const { notes } = useWorkshop(({ session }) => session.cards[id] ?? UNTOUCHED_CARD);
  const title = useTitleFocus('lost');
  return (
    <>
      <article className={styles.face} aria-labelledby={`card-${id}`}>
        <CardFace id={id} titleId={`card-${id}`} titleRef={title} />
      </article>
      <Textarea
        className={styles.notes ?? ''}
        label={t('app.conceptStep.roomNotes')}
        description={t('app.conceptStep.roomNotesHint')}
        minRows={2}
        data-browser-undo
        value={notes}
        onChange={(event) => {
          const text = event.currentTarget.value;
          documents.editSession((session) => updateCard(session, id, { notes: text }));
        }}
      />
    </>
  );
}
