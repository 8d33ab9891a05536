import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { UNTOUCHED_CARD, updateCard } from '../../../shared/domain/edits/cards';
import type { CardState } from '../../../shared/domain/schema/session';
import { type CardId, cardPoints, defaultCards } from '../../../shared/library/cards';
import { useSession, useWorkshop } from '../../app/session-context';
import styles from './concept.module.css';

/** One card: what to show, whether it was covered, and what people said. */
export function TeachingCard({ id }: { readonly id: CardId }) {
  const { t } = useTranslation();
  const { documents, view } = useSession();
  const state = useWorkshop((workshop) => workshop.session.cards[id] ?? UNTOUCHED_CARD);
  const next = defaultCards[defaultCards.findIndex((card) => card.id === id) + 1]?.id;
  const change = (patch: Partial<CardState>) =>
    documents.editSession((session) => updateCard(session, id, patch));

  return (
    <>
      <article className={styles.card} aria-labelledby={`card-${id}`}>
        <h2 id={`card-${id}`}>{t(`concept.cards.${id}.title`)}</h2>
        <p className={styles.message}>{t(`concept.cards.${id}.room`)}</p>
        <ul className={styles.points}>
          {cardPoints(id, t).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </article>
      <Group my="md" gap="lg">
        <Checkbox
          size="md"
          label={t('app.conceptStep.covered')}
          checked={state.covered}
          onChange={(event) => change({ covered: event.currentTarget.checked })}
        />
        {next && (
          <Button
            rightSection={<IconArrowRight size={20} aria-hidden />}
            onClick={() => view.setState({ selectedCardId: next })}
          >
            {t('app.conceptStep.next')}
          </Button>
        )}
      </Group>
      <Textarea
        className={styles.notes ?? ''}
        label={t('app.conceptStep.roomNotes')}
        description={t('app.conceptStep.roomNotesHint')}
        minRows={2}
        data-browser-undo
        value={state.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
    </>
  );
}
