import { describe, expect, it } from 'vitest';
import { shownCards } from '../../../../renderer/features/concept/use-shown-cards';
import { cards } from '../../../../shared/library/cards';

const planned = [cards.smart, cards.okr];

describe('the card on screen', () => {
  it('is the one that was chosen, with the exercise that was opened', () => {
    expect(shownCards(planned, 'okr', 'intangible')).toMatchObject({
      current: cards.okr,
      openExercise: 'intangible',
    });
  });

  it('is the first one where the chosen one was left out of the session', () => {
    expect(shownCards(planned, 'activity', 'kpi-or-activity')).toMatchObject({
      current: cards.smart,
      openExercise: null,
    });
  });

  it('shows no exercise of another card', () => {
    expect(shownCards(planned, 'okr', 'smart-sentences').openExercise).toBeNull();
  });
});
