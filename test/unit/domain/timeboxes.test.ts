import { describe, expect, it } from 'vitest';
import { sessionMinutes, stepMinutes } from '../../../shared/domain/timeboxes';

describe('timeboxes', () => {
  it('are 15, 15, 45, 10 and 5 minutes of two lesson hours', () => {
    expect(stepMinutes({ lessons: 2, lessonMinutes: 45 })).toEqual({
      prepare: 0,
      concept: 15,
      departments: 15,
      kpis: 45,
      review: 10,
      share: 5,
      track: 0,
    });
  });

  it('keep their proportion in a session twice as long', () => {
    expect(stepMinutes({ lessons: 4, lessonMinutes: 45 })).toMatchObject({
      concept: 30,
      kpis: 90,
      share: 10,
    });
  });

  it('are whole minutes that add up to the session, whatever its length', () => {
    for (let lessons = 1; lessons <= 20; lessons += 1) {
      for (const lessonMinutes of [5, 7, 35, 40, 45, 61, 240]) {
        const minutes = Object.values(stepMinutes({ lessons, lessonMinutes }));
        expect(minutes.every(Number.isInteger)).toBe(true);
        expect(minutes.reduce((sum, each) => sum + each)).toBe(sessionMinutes({ lessons, lessonMinutes }));
      }
    }
  });

  it('give no minute to the steps outside the session', () => {
    expect(stepMinutes({ lessons: 1, lessonMinutes: 47 })).toMatchObject({ prepare: 0, track: 0 });
  });

  it('share out what Concept leaves, where its minutes are given', () => {
    const minutes = stepMinutes({ lessons: 2, lessonMinutes: 45 }, 30);
    expect(minutes).toMatchObject({ concept: 30, departments: 12, kpis: 36, review: 8, share: 4 });
    const longer = stepMinutes({ lessons: 1, lessonMinutes: 20 }, 50);
    expect(longer).toMatchObject({ concept: 20, departments: 0, kpis: 0 });
  });
});
