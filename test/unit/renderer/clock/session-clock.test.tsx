// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionClock } from '../../../../renderer/features/clock/SessionClock';
import type { AppApi } from '../../../../shared/contract/contract';
import { startClock } from '../../../../shared/domain/clock/session-clock';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aWorkshop } from '../../../builders/a-workshop';

const now = () => new Date().toISOString();

describe('the clock in the bar', () => {
  let screen: ReturnType<typeof aDrawnScreen>;
  const clock = () => screen.documents.getState().open?.workshop.session.clock;
  const pass = (seconds: number) => {
    for (let passed = 0; passed < seconds; passed += 1) act(() => vi.advanceTimersByTime(1_000));
  };
  const pressKey = () => act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9' })));

  const openPlan = () => act(() => screen.place.querySelectorAll('button')[1]?.click());

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-08-03T02:00:00.000Z') });
  });
  afterEach(() => {
    screen.remove();
    vi.useRealTimers();
  });

  it('ticks on the screen every second and in the workshop once a minute', () => {
    screen = aDrawnScreen(<SessionClock />, aWorkshop(), { now });
    pressKey();
    let changes = 0;
    const stop = screen.documents.subscribe(() => (changes += 1));
    pass(150);
    expect(screen.place.textContent).toContain('2:30');
    expect(changes).toBe(2);
    pressKey();
    stop();
    expect(clock()).toMatchObject({ runningSince: null, elapsedSeconds: 150, stepSeconds: { prepare: 150 } });
  });

  it('asks before it goes on after a long silence, and writes nothing until then', () => {
    const running = startClock(aWorkshop().session.clock, 'kpis', '2026-08-03T01:00:00.000Z');
    screen = aDrawnScreen(<SessionClock />, aWorkshop({ session: { clock: running } }), { now });
    pass(3);
    expect(clock()).toBe(running);
    pressKey();
    expect(screen.place.textContent).toContain('1 h 0 min');
    screen.press('Yes, count it');
    expect(clock()).toMatchObject({ elapsedSeconds: 3_603, stepSeconds: { kpis: 3_603 } });
  });

  it('says once that the session is late, and offers a plan that adds up', () => {
    const stood = { runningSince: null, elapsedSeconds: 1_300, stepSeconds: { concept: 1_300 } };
    screen = aDrawnScreen(<SessionClock />, aWorkshop({ session: { clock: stood } }), { now });
    screen.look({ route: { screen: 'workshop', handle: 'w', step: 'departments' } });
    pressKey();
    const voice = screen.place.querySelector('[role="status"]');
    expect(voice?.textContent).toBe('The session is running late. The time plan offers new minutes.');
    expect(screen.place.querySelector('[data-notice="late"]')).not.toBeNull();
    openPlan();
    const offered = [...screen.place.querySelectorAll('tr > td:last-child')].map((cell) => cell.textContent);
    expect(offered).toEqual(['22', '14', '41', '9', '4', '90']);
    screen.press('Use these minutes');
    expect(voice?.textContent).toBe('The clock is running.');
    const planned = Object.values(clock()?.plan?.minutes ?? {});
    expect(planned.reduce((sum, each) => sum + (each ?? 0), 0)).toBeGreaterThan(89);
    expect(screen.place.textContent).not.toMatch(/behind|ahead/);
  });

  it('keeps the delay out of the bar where others see it, and in the plan', () => {
    const stood = { runningSince: null, elapsedSeconds: 1_300, stepSeconds: { concept: 1_300 } };
    const clockAt = { ...stood, runningStep: 'concept' as const };
    const update = vi.fn(async () => ({ language: 'en', sidePanelOpen: true }));
    const api = { 'preferences.update': update } as Partial<AppApi> as AppApi;
    screen = aDrawnScreen(<SessionClock />, aWorkshop({ session: { clock: clockAt } }), { now, api });
    screen.look({ route: { screen: 'workshop', handle: 'w', step: 'concept' } });
    pressKey();
    const face = () => screen.place.querySelectorAll('button')[1]?.textContent;
    expect(face()).toContain('6 min behind');
    openPlan();
    act(() => screen.field('Show in the bar how late or early the session is')?.click());
    expect(update).toHaveBeenCalledWith({ hidesDelay: true });
    expect(face()).toMatch(/^21:40\s+Concept/);
    expect(screen.place.querySelector('[data-notice]')).toBeNull();
    expect(screen.place.textContent).toContain('You are 6 min behind.');
  });

  it('can be set to zero even where there is no time left to share out', () => {
    const trial = { runningSince: null, elapsedSeconds: 9_000, stepSeconds: { kpis: 9_000 } };
    const runningStep = 'kpis' as const;
    screen = aDrawnScreen(<SessionClock />, aWorkshop({ session: { clock: { ...trial, runningStep } } }), {
      now,
    });
    openPlan();
    expect(screen.place.textContent).toContain('no longer enough time');
    screen.press('Set to zero');
    expect(clock()).toMatchObject({ elapsedSeconds: 0 });
  });

  it('is set to zero after a trial, and can be brought back', () => {
    const stood = { runningSince: null, elapsedSeconds: 65, stepSeconds: { concept: 65 } };
    screen = aDrawnScreen(<SessionClock />, aWorkshop({ session: { clock: stood } }), { now });
    openPlan();
    screen.press('Set to zero');
    expect(clock()).toMatchObject({ elapsedSeconds: 0, stepSeconds: {} });
    const [notice] = screen.notify.mock.lastCall ?? [];
    act(() => notice?.undo?.());
    expect(clock()).toEqual(stood);
  });
});
