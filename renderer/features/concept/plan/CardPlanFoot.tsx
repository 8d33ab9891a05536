import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { plannedCards, sumOfMinutes, withUsualCards } from '../../../../shared/library/card-plan';
import { useSession, useWorkshop } from '../../../app/session-context';
import { DialogFoot } from '../../../ui/DialogFoot';
import { usePlannedMinutes } from '../../clock/use-planned-minutes';
import { PlanNews } from '../../session-plans/PlanNews';
import type { Plans } from '../../session-plans/use-plans';

interface CardPlanFootProps {
  readonly choices: Plans;
  readonly list: RefObject<HTMLOListElement | null>;
  /** Where the focus belongs once people are back from there. */
  readonly cameFrom: 'keep' | 'plans' | null;
  readonly onKeep: () => void;
  readonly onPlans: () => void;
}

/** Below the cards: what they take together, and what else can be done with them. */
export function CardPlanFoot({ choices, list, cameFrom, onKeep, onPlans }: CardPlanFootProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const isChosen = useWorkshop(({ session }) => session.cardPlan !== undefined);
  const planned = useWorkshop(({ session }) => plannedCards(session));
  const minutes = usePlannedMinutes().concept;
  const { notice, plans } = choices;
  const hasPlans = plans.length > 0;

  function takeUsual() {
    documents.editSession(withUsualCards);
    // The button goes with the wish.
    list.current?.querySelector('input')?.focus();
  }

  return (
    <DialogFoot
      summary={[
        t('concept.step.plan.total', { count: planned.length, minutes: sumOfMinutes(planned) }),
        t('concept.step.plan.stepHas', { minutes: Math.round(minutes) }),
      ].join(' ')}
    >
      <PlanNews choices={choices} />
      <Button
        variant="default"
        autoFocus={!notice && (cameFrom === 'keep' || (cameFrom === 'plans' && !hasPlans))}
        onClick={onKeep}
      >
        {t('sessionPlans.keep')}
      </Button>
      {hasPlans && (
        <Button variant="default" autoFocus={!notice && cameFrom === 'plans'} onClick={onPlans}>
          {t('sessionPlans.open')}
        </Button>
      )}
      {isChosen && (
        <Button variant="subtle" onClick={takeUsual}>
          {t('concept.step.plan.usual')}
        </Button>
      )}
    </DialogFoot>
  );
}
