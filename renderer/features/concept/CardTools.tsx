import { Button, Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { updateCard } from '../../../shared/domain/edits/cards';
import { useSession, useWorkshop } from '../../app/session-context';
import choices from '../../ui/choices.module.css';
import styles from './concept.module.css';
import { type ShownCards, useShowCard } from './use-shown-cards';

/** What is shown of a card (itself or an exercise), whether it was covered, and the way on. */
export function CardTools({ planned, current, openExercise }: ShownCards) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const show = useShowCard();
  const isCovered = useWorkshop(({ session }) => session.cards[current.id]?.covered ?? false);
  const next = planned[planned.indexOf(current) + 1];
  const cover = (covered: boolean) =>
    documents.editSession((session) => updateCard(session, current.id, { covered }));

  return (
    <div className={styles.tools}>
      <div role="group" aria-label={t('concept.step.parts')} className={styles.parts}>
        <PartButton isShown={!openExercise} onShow={() => show(current)}>
          {t('concept.step.card')}
        </PartButton>
        {current.exercises.map((exercise, index) => (
          <PartButton
            key={exercise}
            isShown={exercise === openExercise}
            onShow={() => show(current, exercise)}
          >
            {current.exercises.length > 1
              ? t('concept.step.exerciseNumber', { number: index + 1 })
              : t('concept.step.exercise')}
            <span className="visually-hidden">: {t(`concept.exercises.${exercise}.title`)}</span>
          </PartButton>
        ))}
      </div>
      <Checkbox
        size="md"
        label={t('app.conceptStep.covered')}
        checked={isCovered}
        onChange={(event) => cover(event.currentTarget.checked)}
      />
      {next && (
        <Button
          variant={openExercise ? 'default' : 'filled'}
          rightSection={<IconArrowRight size={20} aria-hidden />}
          onClick={() => show(next)}
        >
          {t('app.conceptStep.next')}
        </Button>
      )}
    </div>
  );
}

interface PartButtonProps {
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly children: ReactNode;
}

function PartButton({ isShown, onShow, children }: PartButtonProps) {
  return (
    <button type="button" className={choices.choice} aria-pressed={isShown} onClick={onShow}>
      <span>{children}</span>
    </button>
  );
}
