import { describe, expect, it } from 'vitest';
import {
  countSilence,
  followStep,
  isNoteDue,
  LONGEST_SILENCE_SECONDS,
  noteTime,
  readClock,
  resetClock,
  startClock,
  stopClock,
} from '../../../../shared/domain/clock/session-clock';
import { type SessionClock, sessionClockSchema } from '../../../../shared/domain/schema/session';
import { aWorkshop } from '../../../builders/a-workshop';

const fresh = aWorkshop().session.clock;
const START = '2026-08-03T02:00:00.000Z';
const after = (seconds: number, from = START) => new Date(Date.parse(from) + seconds * 1000).toISOString();
const elapsed = (clock: SessionClock, now: string) => readClock(clock, now).elapsedSeconds;

/** A window that is open and notes the time whenever it is due, as its ticks find it. */
function keptFor(seconds: number, clock: SessionClock, from = START, tick = 1): SessionClock {
  let kept = clock;
  for (let at = tick; at <= seconds; at += tick) {
    if (isNoteDue(kept, after(at, from))) kept = noteTime(kept, after(at, from));
  }
  return kept;
}

describe('the clock of a session', () => {
  it('stands until it is started', () => {
    expect(readClock(fresh, after(9_999))).toMatchObject({ kind: 'standing', elapsedSeconds: 0 });
    expect(isNoteDue(fresh, after(9_999))).toBe(false);
  });

  it('runs from its start, and keeps its time while it stands, for days', () => {
    const running = startClock(fresh, 'concept', START);
    expect(elapsed(running, after(90))).toBe(90);
    const stopped = stopClock(running, after(90));
    const later = after(3 * 86_400);
    expect(readClock(stopped, later)).toMatchObject({ kind: 'standing', elapsedSeconds: 90 });
    expect(elapsed(startClock(stopped, 'kpis', later), after(30, later))).toBe(120);
  });

  it('gives its time to the step that is open', () => {
    let clock = startClock(fresh, 'concept', START);
    clock = followStep(clock, 'departments', after(100));
    clock = followStep(clock, 'kpis', after(130));
    clock = followStep(clock, 'concept', after(150));
    expect(readClock(clock, after(155)).stepSeconds).toEqual({ concept: 105, departments: 30, kpis: 20 });
  });

  it('has not moved where its step is open already, or where it stands', () => {
    const running = startClock(fresh, 'concept', START);
    expect(followStep(running, 'concept', after(5))).toBe(running);
    const stopped = stopClock(running, after(5));
    expect(followStep(stopped, 'kpis', after(6))).toBe(stopped);
  });

  it('loses no parts of seconds, however often it is noted', () => {
    let clock = startClock(fresh, 'kpis', START);
    for (let part = 1; part <= 100; part += 1) clock = noteTime(clock, after(part * 0.7));
    expect(elapsed(clock, after(70))).toBe(70);
  });

  it('is noted once a minute, and tells the same time as if it never were', () => {
    const running = startClock(fresh, 'kpis', START);
    expect(isNoteDue(running, after(59))).toBe(false);
    expect(isNoteDue(running, after(60))).toBe(true);
    const kept = keptFor(45 * 60, running);
    expect(kept.stepSeconds).toEqual({ kpis: 45 * 60 });
    expect(elapsed(kept, after(45 * 60))).toBe(45 * 60);
  });

  it('goes on by itself after a reload or a crash of a moment', () => {
    const file = JSON.stringify(keptFor(100, startClock(fresh, 'kpis', START)));
    const reopened = sessionClockSchema.parse(JSON.parse(file));
    expect(readClock(reopened, after(160))).toMatchObject({ kind: 'running', elapsedSeconds: 160 });
  });

  it('goes on in a hidden window, whose timers come once a minute', () => {
    const kept = keptFor(30 * 60, startClock(fresh, 'kpis', START), START, 60);
    expect(readClock(kept, after(30 * 60 + 59))).toMatchObject({ kind: 'running', elapsedSeconds: 1859 });
  });

  it('crosses midnight, and the end of summer time, as any other hour', () => {
    const late = '2026-10-24T23:30:00.000Z';
    const kept = keptFor(7_200, startClock(fresh, 'kpis', late), late);
    expect(elapsed(kept, after(7_200, late))).toBe(7_200);
  });
});

describe('a clock that ran while nobody was there', () => {
  const HOUR = 3_600;
  const running = keptFor(125, startClock(fresh, 'kpis', START));
  const back = after(HOUR);

  it('counts a silence that hidden windows make, and asks about a longer one', () => {
    const at = (seconds: number) => readClock(startClock(fresh, 'kpis', START), after(seconds));
    expect(at(LONGEST_SILENCE_SECONDS)).toMatchObject({ kind: 'running', elapsedSeconds: 180 });
    expect(at(LONGEST_SILENCE_SECONDS + 1)).toMatchObject({ kind: 'asks', silentSeconds: 181 });
  });

  it('counts nothing of it, writes nothing and follows no step before someone has answered', () => {
    expect(readClock(running, back)).toEqual({
      kind: 'asks',
      elapsedSeconds: 120,
      stepSeconds: { kpis: 120 },
      silentSeconds: HOUR - 120,
    });
    expect(isNoteDue(running, back)).toBe(false);
    expect(followStep(running, 'review', back)).toBe(running);
  });

  it('counts all of it where the session went on', () => {
    expect(readClock(countSilence(running, 'kpis', back), after(HOUR + 5))).toMatchObject({
      kind: 'running',
      elapsedSeconds: HOUR + 5,
    });
  });

  it('gives it to the step that was open then, and what follows to the one that is open by now', () => {
    const counted = countSilence(running, 'review', back);
    expect(readClock(counted, after(HOUR + 5)).stepSeconds).toEqual({ kpis: HOUR, review: 5 });
  });

  it('goes on without it where the session was interrupted', () => {
    const resumed = startClock(running, 'review', back);
    expect(readClock(resumed, after(10, back)).stepSeconds).toEqual({ kpis: 120, review: 10 });
  });

  it('stands without it where the session is over for today', () => {
    const stopped = stopClock(running, back);
    expect(readClock(stopped, after(86_400))).toMatchObject({ kind: 'standing', elapsedSeconds: 120 });
  });
});

describe('a system clock that was set back', () => {
  const running = keptFor(600, startClock(fresh, 'kpis', START));
  const earlier = after(-7_200);

  it('takes no time away', () => {
    expect(readClock(running, earlier)).toMatchObject({ kind: 'running', elapsedSeconds: 600 });
  });

  it('holds the clock up for no longer than until it is noted', () => {
    expect(isNoteDue(running, earlier)).toBe(true);
    const noted = noteTime(running, earlier);
    expect(elapsed(noted, after(30, earlier))).toBe(630);
  });
});

describe('a clock that is set to zero', () => {
  it('begins anew, and forgets neither the period before nor what a later version noted', () => {
    const lastTime = { kpis: 900 };
    const plan = { sessionMinutes: 90, minutes: { kpis: 90 } };
    const stood = {
      ...stopClock(startClock(fresh, 'kpis', START), after(90)),
      plan,
      lastTime,
      tempo: 'brisk',
    };
    expect(resetClock(stood)).toEqual({ ...fresh, lastTime, tempo: 'brisk' });
  });
});

describe('a file from before steps were told apart', () => {
  it('loses no time: it goes to the preparation', () => {
    const old = { ...fresh, runningSince: START };
    expect(readClock(old, after(20)).stepSeconds).toEqual({ prepare: 20 });
  });
});
