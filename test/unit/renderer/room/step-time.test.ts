import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../../../renderer/features/room/picture/step-time';

const START = '2026-08-03T03:00:00.000Z';
const running = { plannedSeconds: 900, usedSeconds: 60, runningSince: START };

describe('the time that the room counts down', () => {
  it('goes on by itself between two notes of the facilitator’s window', () => {
    expect(secondsLeft(running, '2026-08-03T03:00:30.000Z')).toBe(810);
  });

  it('stands while the clock stands', () => {
    expect(secondsLeft({ ...running, runningSince: null }, '2026-08-03T05:00:00.000Z')).toBe(840);
  });

  it('is unknown once nobody has noted it for long, as after a sleep', () => {
    expect(secondsLeft(running, '2026-08-03T05:00:00.000Z')).toBeNull();
  });
});
