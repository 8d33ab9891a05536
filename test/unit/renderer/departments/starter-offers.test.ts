import { describe, expect, it } from 'vitest';
import {
  starterOffers,
  takenStarters,
  type Ticked,
  tickDepartment,
  tickDuty,
} from '../../../../renderer/features/departments/starters/starter-offers';
import { hasGap } from '../../../../shared/domain/text';
import { aDepartment } from '../../../builders/a-workshop';

const NOTHING: Ticked = new Map();

function offerOf(name: string, departments: Parameters<typeof starterOffers>[0] = []) {
  const offers = starterOffers(departments, 'en');
  const offer = offers.find((one) => one.name === name);
  if (!offer) throw new Error(`No starter department is called ${name}.`);
  const taken = (ticked: Ticked) =>
    takenStarters(offers, ticked).map((starter) => [starter.name, starter.duties.map(({ text }) => text)]);
  return { offer, taken };
}

describe('the starter departments', () => {
  it('are ten, in either language, with a gap where a number goes', () => {
    for (const language of ['en', 'id'] as const) {
      const offers = starterOffers([], language);
      expect(offers).toHaveLength(10);
      const outcomes = offers.flatMap(({ duties }) => duties.map(({ idealOutcome }) => idealOutcome));
      expect(outcomes.filter((outcome) => outcome.includes('{'))).toEqual([]);
      expect(outcomes.every(hasGap)).toBe(true);
    }
  });

  it('are taken whole, or without the duties that do not fit', () => {
    const { offer, taken } = offerOf('Sales');
    const whole = tickDepartment(NOTHING, offer, true);
    expect(taken(whole)).toEqual([
      ['Sales', ['Sell the products', 'Follow up on offers', 'Look after regular customers']],
    ]);
    expect(taken(tickDuty(whole, offer, 1, false))).toEqual([
      ['Sales', ['Sell the products', 'Look after regular customers']],
    ]);
    expect(taken(tickDepartment(whole, offer, false))).toEqual([]);
  });

  it('are taken with their first ticked duty, and by name alone when the last one is left', () => {
    const { offer, taken } = offerOf('Sales');
    const one = tickDuty(NOTHING, offer, 2, true);
    expect(taken(one)).toEqual([['Sales', ['Look after regular customers']]]);
    expect(taken(tickDuty(one, offer, 2, false))).toEqual([['Sales', []]]);
  });

  it('offer to a department that is there only what it lacks', () => {
    const { offer, taken } = offerOf('Sales', [aDepartment(' sales', [['Follow up on OFFERS', '']])]);
    expect([offer.isThere, offer.duties.map(({ isThere }) => isThere)]).toEqual([true, [false, true, false]]);
    const whole = tickDepartment(NOTHING, offer, true);
    expect(taken(whole)).toEqual([['Sales', ['Sell the products', 'Look after regular customers']]]);
    expect(taken(tickDuty(tickDuty(whole, offer, 0, false), offer, 2, false))).toEqual([]);
  });
});
