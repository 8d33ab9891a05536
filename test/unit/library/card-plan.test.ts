import { describe, expect, it } from 'vitest';
import { createWorkshop } from '../../../shared/domain/create-workshop';
import {
  cardMinutes,
  giveCardMinutes,
  includeCard,
  isSamePlan,
  moveCard,
  MOST_CARD_MINUTES,
  plannedCardIds,
  plannedCards,
  withUsualCards,
} from '../../../shared/library/card-plan';
import { DEFAULT_CARD_IDS } from '../../../shared/library/cards';
import { countingIds, stoppedClock } from '../../builders/clock-and-ids';

const { session } = createWorkshop({ company: '', language: 'id' }, countingIds('w'), stoppedClock());
const withPlan = (...ids: string[]) => ({ cardPlan: { cards: ids.map((id) => ({ id })) } });

describe('the teaching cards of a session', () => {
  it('are the usual four until somebody chooses others', () => {
    expect(plannedCardIds(session)).toEqual([...DEFAULT_CARD_IDS]);
    expect(cardMinutes(session)).toBeUndefined();
  });

  it('take in another card where it stands in the teaching order', () => {
    const more = includeCard(includeCard(session, 'case', true), 'leading', true);
    expect(plannedCardIds(more)).toEqual([...DEFAULT_CARD_IDS, 'leading', 'case']);
    expect(plannedCardIds(includeCard(includeCard(more, 'smart', false), 'smart', true))).toEqual(
      plannedCardIds(more),
    );
    expect(cardMinutes(more)).toBe(15 + 4 + 8);
  });

  it('leave a card out, but never the last one', () => {
    expect(plannedCardIds(includeCard(session, 'activity', false))).toEqual([
      'definition',
      'smart',
      'examples',
    ]);
    const one = { ...session, ...withPlan('smart') };
    expect(plannedCardIds(includeCard(one, 'smart', false))).toEqual(['smart']);
  });

  it('change places, and stay where the row ends', () => {
    const swapped = moveCard(session, 'examples', 0);
    expect(plannedCardIds(swapped)).toEqual(['examples', 'definition', 'activity', 'smart']);
    expect(moveCard(swapped, 'examples', -1)).toBe(swapped);
    expect(moveCard(session, 'examples', 99)).toBe(session);
    expect(moveCard(session, 'okr', 0)).toBe(session);
  });

  it('take whole minutes between one and an hour', () => {
    const minutesOf = (minutes: number) =>
      plannedCards(giveCardMinutes(session, 'smart', minutes))[2]?.minutes;
    expect([7, 0, 2.6, 999, Number.NaN].map(minutesOf)).toEqual([7, 1, 3, MOST_CARD_MINUTES, 5]);
  });

  it('keep their minutes when others come, go and move', () => {
    const longer = giveCardMinutes(session, 'smart', 9);
    const changed = moveCard(includeCard(longer, 'okr', true), 'smart', 0);
    expect(plannedCards(changed)[0]).toMatchObject({ id: 'smart', minutes: 9 });
    expect(cardMinutes(changed)).toBe(15 + 4 + 5);
  });

  it('are the usual ones again when asked', () => {
    const changed = giveCardMinutes(session, 'smart', 9);
    expect(isSamePlan(changed.cardPlan, undefined)).toBe(false);
    expect(isSamePlan(withUsualCards(changed).cardPlan, undefined)).toBe(true);
    expect(isSamePlan(giveCardMinutes(changed, 'smart', 5).cardPlan, undefined)).toBe(true);
  });

  it('keep what a newer version planned, whatever is changed here', () => {
    const newer = { id: 'smart', minutes: 9, pace: 'slow' };
    const planned = { ...session, cardPlan: { cards: [newer, { id: 'future', minutes: 4 }, { id: 'okr' }] } };
    const changed = giveCardMinutes(moveCard(includeCard(planned, 'okr', false), 'smart', 0), 'smart', 7);
    expect(plannedCardIds(changed)).toEqual(['smart']);
    expect(changed.cardPlan?.cards).toEqual([
      { ...newer, minutes: 7 },
      { id: 'future', minutes: 4 },
    ]);
  });

  it('pass over what a file says twice, or of cards that are unknown here', () => {
    expect(plannedCardIds(withPlan('smart', 'future', 'smart', 'constructor'))).toEqual(['smart']);
    expect(plannedCardIds(withPlan())).toEqual([...DEFAULT_CARD_IDS]);
    const odd = { cardPlan: { cards: [{ id: 'smart', minutes: -3 }] } };
    expect(plannedCards(odd)[0]?.minutes).toBe(1);
  });
});
