import { describe, expect, it } from 'vitest';
import {
  keptPlansFormat,
  NO_KEPT_PLANS,
  planNamed,
  withKeptPlan,
} from '../../../shared/session-plans/kept-plans';
import { aKeptPlan } from '../../builders/a-kept-plan';

const school = aKeptPlan('school', 'Sekolah, 90 menit');
const firm = aKeptPlan('firm', 'Firm');
const both = [school, firm].reduce(withKeptPlan, NO_KEPT_PLANS);

describe('The file of session plans', () => {
  it('reads back what was written, with words of later versions', () => {
    const cardPlan = { cards: [{ id: 'smart', colour: 'red' }, { id: 'future' }] };
    const all = { ...NO_KEPT_PLANS, by: 'Dinda', plans: [{ ...school, colour: 'blue', cardPlan }] };
    expect(keptPlansFormat.parse(`\uFEFF${keptPlansFormat.serialise(all)}`)).toEqual({
      kind: 'ok',
      content: all,
    });
  });

  it('can be read by people', () => {
    const lines = keptPlansFormat.serialise(both).split('\n');
    expect(lines.slice(0, 8)).toEqual([
      '{',
      '  "format": "kpi-workshop-session-plans",',
      '  "version": 1,',
      '  "plans": [',
      '    {',
      '      "id": "school",',
      '      "name": "Sekolah, 90 menit",',
      '      "lessons": 3,',
    ]);
  });

  it('needs little of a plan written by hand', () => {
    const plan = { id: 'x', name: 'Short', lessons: 1, lessonMinutes: 45 };
    const text = JSON.stringify({ format: 'kpi-workshop-session-plans', version: 1, plans: [plan] });
    expect(keptPlansFormat.parse(text)).toMatchObject({ kind: 'ok', content: { plans: [plan] } });
  });

  it.each([
    ['no JSON', '{', { kind: 'damaged', reason: 'json' }],
    ['something else', '{"format":"recipes"}', { kind: 'foreign' }],
    ['newer', '{"format":"kpi-workshop-session-plans","version":2}', { kind: 'too-new', version: 2 }],
  ])('is told of when it is %s', (_case, text, result) => {
    expect(keptPlansFormat.parse(text)).toEqual(result);
  });

  it.each([
    ['nameless', { ...school, name: ' ' }, 'plans.1.name'],
    ['for a session without end', { ...school, lessonMinutes: 4000 }, 'plans.1.lessonMinutes'],
    [
      'without cards where it speaks of them',
      { ...school, cardPlan: { cards: 4 } },
      'plans.1.cardPlan.cards',
    ],
    ['there twice', firm, 'plans'],
  ])('is told of when a plan in it is %s', (_case, plan, reason) => {
    const text = JSON.stringify({ ...NO_KEPT_PLANS, plans: [firm, plan] });
    expect(keptPlansFormat.parse(text)).toEqual({ kind: 'damaged', reason });
  });
});

describe('Keeping a session plan', () => {
  it('puts it in the place of the one with its id, whatever its name', () => {
    const renamed = { ...school, name: 'Firm' };
    expect(withKeptPlan(both, renamed).plans).toEqual([renamed, firm]);
  });

  it('puts it in the place of the one with its name, else at the end', () => {
    const again = aKeptPlan('other', ' sekolah, 90 MENIT ');
    expect(withKeptPlan(both, again).plans).toEqual([again, firm]);
    const third = aKeptPlan('third');
    expect(withKeptPlan(both, third).plans).toEqual([school, firm, third]);
    expect(planNamed(both.plans, 'FIRM')).toBe(firm);
    expect(planNamed(both.plans, 'Firms')).toBeUndefined();
  });
});
