import { describe, expect, it } from 'vitest';
import {
  choicesOf,
  planChanges,
  planToKeep,
  withPlannedAll,
  withPlannedLength,
} from '../../../shared/session-plans/plan-of-workshop';
import { aKeptPlan } from '../../builders/a-kept-plan';
import { aDesign, aWorkshop } from '../../builders/a-workshop';

const plan = aKeptPlan('school');
const usual = { lessons: 2, lessonMinutes: 45 };

describe('A session plan', () => {
  it('gives a workshop its length, cards and minutes, and takes nothing else away', () => {
    const before = aWorkshop();
    const started = {
      ...before.session,
      clock: { ...before.session.clock, elapsedSeconds: 90, stepSeconds: { concept: 90 } },
      cards: { smart: { covered: true, notes: 'Good talk' } },
    };
    const after = withPlannedAll({ ...before, session: started }, plan);
    expect(after.design).toEqual({ ...before.design, lessons: 3, lessonMinutes: 40 });
    expect(after.session).toEqual({
      ...started,
      cardPlan: plan.cardPlan,
      clock: { ...started.clock, plan: plan.timePlan },
    });
  });

  it('comes out of a workshop as it went in', () => {
    const { id, name } = plan;
    expect({ id, name, ...planToKeep(withPlannedAll(aWorkshop(), plan)) }).toEqual(plan);
    expect(planToKeep(aWorkshop())).toEqual({ ...usual, cardPlan: undefined, timePlan: undefined });
  });

  it('is taken back by what the workshop had before', () => {
    const before = withPlannedAll(aWorkshop(), { ...usual, cardPlan: { cards: [{ id: 'case' }] } });
    const back = withPlannedAll(withPlannedAll(before, plan), choicesOf(before));
    expect(back).toEqual(before);
  });

  it('keeps no minutes that were made for another length', () => {
    const { design, session } = withPlannedAll(aWorkshop(), plan);
    expect(planToKeep({ design: { ...design, lessons: 2 }, session }).timePlan).toBeUndefined();
  });

  it('leaves a design alone that is as long already', () => {
    const design = aDesign();
    expect(withPlannedLength(design, usual)).toBe(design);
  });
});

describe('What a session plan changes', () => {
  it.each([
    ['everything', plan, ['cards', 'length', 'minutes']],
    ['nothing', usual, []],
    [
      'nothing, where the usual cards are told one by one',
      {
        ...usual,
        cardPlan: { cards: ['definition', 'activity', 'smart', 'examples'].map((id) => ({ id })) },
      },
      [],
    ],
    ['the length, and with it the minutes', { ...usual, lessons: 1 }, ['length', 'minutes']],
    ['how the length is made up', { lessons: 1, lessonMinutes: 90 }, ['length']],
    [
      'the minutes alone',
      { ...usual, timePlan: { sessionMinutes: 90, minutes: { ...plan.timePlan?.minutes, kpis: 30 } } },
      ['minutes'],
    ],
    [
      'the order of cards alone',
      {
        ...usual,
        cardPlan: { cards: ['smart', 'activity', 'definition', 'examples'].map((id) => ({ id })) },
      },
      ['cards'],
    ],
  ])('can be %s', (_what, after, changes) => {
    expect(planChanges(usual, after)).toEqual(changes);
  });
});
