import { describe, expect, it } from 'vitest';
import {
  hasOwnPlan,
  plannedMinutes,
  planFromLastTime,
  withoutPlan,
  withPlan,
} from '../../../../shared/domain/session-plan/session-plan';
import { stepMinutes } from '../../../../shared/domain/timeboxes';
import { aWorkshop } from '../../../builders/a-workshop';

const LENGTH = { lessons: 2, lessonMinutes: 45 };
const clock = aWorkshop().session.clock;
const plan = { sessionMinutes: 90, minutes: { concept: 10, kpis: 80 } };

describe('the plan of a session', () => {
  it('is the agenda until the facilitator chose minutes', () => {
    expect(plannedMinutes(clock, LENGTH)).toEqual(stepMinutes(LENGTH));
    expect(plannedMinutes(withPlan(clock, plan), LENGTH)).toMatchObject({
      concept: 10,
      departments: 0,
      kpis: 80,
    });
    expect(plannedMinutes(withoutPlan(withPlan(clock, plan)), LENGTH)).toEqual(stepMinutes(LENGTH));
  });

  it('no longer holds when the session gets another length', () => {
    const longer = { lessons: 3, lessonMinutes: 45 };
    expect(hasOwnPlan({ plan }, LENGTH)).toBe(true);
    expect(hasOwnPlan({ plan }, longer)).toBe(false);
    expect(plannedMinutes({ plan }, longer)).toEqual(stepMinutes(longer));
  });

  it('can follow what the steps really took last time', () => {
    const lastTime = { prepare: 600, concept: 1200, departments: 1200, kpis: 3600, review: 900, share: 300 };
    const { minutes, sessionMinutes } = planFromLastTime(lastTime, LENGTH);
    expect(sessionMinutes).toBe(90);
    expect(minutes).toEqual({ concept: 15, departments: 15, kpis: 45, review: 11, share: 4 });
  });

  it('leaves a minute at the least to a step that was hardly opened last time', () => {
    const lastTime = { concept: 1200, departments: 1200, kpis: 3000, review: 4, share: 1 };
    const { minutes } = planFromLastTime(lastTime, LENGTH);
    expect(minutes).toMatchObject({ review: 1, share: 1 });
    expect(Object.values(minutes).reduce((sum, each) => sum + (each ?? 0), 0)).toBe(90);
    const shortest = planFromLastTime(lastTime, { lessons: 1, lessonMinutes: 5 });
    expect(Object.values(shortest.minutes).reduce((sum, each) => sum + (each ?? 0), 0)).toBe(5);
  });

  it('still plans for a step that was not reached last time', () => {
    const { minutes } = planFromLastTime({ concept: 3600, kpis: 1800 }, LENGTH);
    expect(minutes.share).toBeGreaterThan(0);
    expect(Object.values(minutes).reduce((sum, each) => sum + (each ?? 0), 0)).toBe(90);
  });
});
