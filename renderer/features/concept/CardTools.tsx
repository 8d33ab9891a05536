import { Button, Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpen, useSession, useWorkshop } from '../../app/session-context';
import choices from '../../ui/choices.module.css';
import styles from './concept.module.css';
import { coverCard, goOn, showCard } from './show-card';
import type { ShownCards } from './use-shown-cards';

/** What is shown of a card (itself or an exercise), whether it was covered, and the way on. */
export function CardTools(shown: ShownCards) {
  const { current, openExercise } = shown;
  const { t } = useTranslation();
  const session = useSession();
  const isCovered = useWorkshop((workshop) => workshop.session.cards[current.id]?.covered ?? false);

  return (
    <div className={styles.tools}>
      <div role="group" aria-label={t('concept.step.parts')} className={styles.parts}>
        <PartButton isShown={!openExercise} onShow={() => showCard(session, current)}>
          {t('concept.step.card')}
        </PartButton>
        {current.exercises.map((exercise, index) => (
          <PartButton
            key={exercise}
            isShown={exercise === openExercise}
            onShow={() => showCard(session, current, exercise)}
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
        onChange={(event) => coverCard(session, current, event.currentTarget.checked)}
      />
      <GoOn shown={shown} />
    </div>
  );
}

/** Whoever goes on is done with the card; from the last one the way leads to the next step. */
function GoOn({ shown }: { readonly shown: ShownCards }) {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  const isLast = shown.current === shown.planned.at(-1);

  function go() {
    goOn(session, shown);
    if (isLast) session.go({ screen: 'workshop', handle, step: 'departments' });
  }

  return (
    <Button
      variant={shown.openExercise ? 'default' : 'filled'}
      rightSection={<IconArrowRight size={20} aria-hidden />}
      title={t(isLast ? 'concept.step.doneLastHint' : 'concept.step.doneHint')}
      onClick={go}
    >
      {t(isLast ? 'concept.step.doneLast' : 'concept.step.done')}
    </Button>
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
