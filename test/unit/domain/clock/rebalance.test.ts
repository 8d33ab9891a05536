import { describe, expect, it } from 'vitest';
import { secondsBehind } from '../../../../shared/domain/clock/agenda';
import { isLate, rebalance, type SessionNow } from '../../../../shared/domain/clock/rebalance';
import { type Step } from '../../../../shared/domain/schema/session';
import { plannedMinutes } from '../../../../shared/domain/session-plan/session-plan';
import { stepMinutes } from '../../../../shared/domain/timeboxes';

const LENGTH = { lessons: 2, lessonMinutes: 45 };

function now(step: Step, minutes: Partial<Record<Step, number>>): SessionNow {
  const used = Object.fromEntries(Object.entries(minutes).map(([each, spent]) => [each, spent * 60]));
  return { step, used, planned: stepMinutes(LENGTH), sessionMinutes: 90 };
}
const restOf = (session: SessionNow) => Object.fromEntries(rebalance(session)?.restMinutes ?? []);

describe('sharing out the rest of a late session', () => {
  it('is worth it from two minutes on', () => {
    expect(isLate(now('departments', { concept: 16.9 }))).toBe(false);
    expect(isLate(now('departments', { concept: 17 }))).toBe(true);
  });

  it('shares the time that is left among what is left to do', () => {
    const late = now('departments', { concept: 30 });
    expect(restOf(late)).toEqual({ departments: 12, kpis: 36, review: 8, share: 4 });
  });

  it('counts what the present step has done already', () => {
    const rest = restOf(now('kpis', { concept: 20, departments: 20, kpis: 30 }));
    expect(rest).toEqual({ kpis: 10, review: 7, share: 3 });
  });

  it('leaves a step that has used up its time a way to its end', () => {
    const rest = restOf(now('kpis', { concept: 15, departments: 15, kpis: 50 }));
    expect(rest['kpis']).toBeGreaterThanOrEqual(1);
    expect(Object.values(rest).reduce((sum, each) => sum + each)).toBe(10);
  });

  it('gives whole minutes, one at the least, that add up to the rest, wherever the session is', () => {
    for (const step of ['concept', 'departments', 'kpis', 'review', 'share'] as const) {
      for (let spent = 0; spent < 90; spent += 1.25) {
        const shares = rebalance(now(step, { [step]: spent }))?.restMinutes;
        if (!shares) continue;
        const minutes = [...shares.values()];
        expect(minutes.every((each) => Number.isInteger(each) && each >= 1)).toBe(true);
        expect(minutes.reduce((sum, each) => sum + each)).toBe(90 - Math.floor(spent));
      }
    }
  });

  it('brings the session back on time when it is accepted', () => {
    const late = now('kpis', { concept: 25, departments: 20, kpis: 10 });
    expect(secondsBehind('kpis', late.planned, late.used)).toBe(15 * 60);
    const plan = rebalance(late)?.plan;
    const accepted = plannedMinutes({ plan }, LENGTH);
    expect(secondsBehind('kpis', accepted, late.used)).toBeCloseTo(0);
    expect(Object.values(accepted).reduce((sum, each) => sum + each)).toBe(90);
  });

  it('stays on time, to a minute, where people then go on to the next step', () => {
    const planned = { ...stepMinutes(LENGTH), concept: 47, departments: 8, kpis: 26, review: 6, share: 3 };
    const late = { ...now('concept', { concept: 55 + 47 / 60 }), planned };
    const accepted = plannedMinutes({ plan: rebalance(late)?.plan }, LENGTH);
    expect(Math.abs(secondsBehind('concept', accepted, late.used))).toBeLessThan(60);
    expect(Math.abs(secondsBehind('departments', accepted, late.used))).toBeLessThan(120);
  });

  it('plans the whole session again in the middle of a minute, as whole minutes show it', () => {
    const late = now('kpis', { concept: 21 + 40 / 60, departments: 23 + 20 / 60, kpis: 10.25 });
    const minutes = rebalance(late)?.plan.minutes ?? {};
    expect(Object.values(minutes).reduce((sum, each) => sum + (each ?? 0), 0)).toBeCloseTo(90);
    expect(Number.isInteger(minutes.kpis)).toBe(true);
  });

  it('is not late any more when no step of the session is left', () => {
    expect(isLate(now('share', { concept: 30, share: 70 }))).toBe(true);
    expect(isLate(now('track', { concept: 30, share: 70 }))).toBe(false);
  });

  it('has nothing to offer when there is not a minute for each step any more', () => {
    expect(rebalance(now('kpis', { kpis: 88 }))).toBeNull();
    expect(rebalance(now('concept', { concept: 200 }))).toBeNull();
    expect(rebalance(now('track', { concept: 30 }))).toBeNull();
  });
});
