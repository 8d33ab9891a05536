import type { TFunction } from 'i18next';
import { plannedCards, sumOfMinutes } from '../../../shared/library/card-plan';
import type { PlanChange, SessionChoices } from '../../../shared/session-plans/plan-of-workshop';

/** What a plan says, in a line. */
export function planFacts(choices: SessionChoices, t: TFunction): string {
  const facts = [cardWords(choices, t), lengthWords(choices, t)];
  return [...facts, ...(choices.timePlan ? [t('sessionPlans.ownMinutes')] : [])].join(' · ');
}

/** What a plan has changed in a session, each with what it is now. */
export function changeWords(
  changes: readonly PlanChange[],
  choices: SessionChoices,
  t: TFunction,
): readonly string[] {
  const words: Readonly<Record<PlanChange, string>> = {
    cards: cardWords(choices, t),
    length: lengthWords(choices, t),
    minutes: t('sessionPlans.stepMinutes'),
  };
  return changes.map((change) => words[change]);
}

export function lengthWords(
  { lessons, lessonMinutes }: Pick<SessionChoices, 'lessons' | 'lessonMinutes'>,
  t: TFunction,
): string {
  return t('sessionPlans.length', { lessons, minutes: lessonMinutes });
}

function cardWords({ cardPlan }: SessionChoices, t: TFunction): string {
  const cards = plannedCards({ cardPlan });
  return t('sessionPlans.cards', { count: cards.length, minutes: sumOfMinutes(cards) });
}
