import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../../electron/backend/system-clock';

afterEach(() => {
  vi.useRealTimers();
});

describe('The computer’s clock', () => {
  it('gives the local date, on both sides of midnight', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date(2026, 2, 9, 0, 30));
    expect(systemClock.today()).toBe('2026-03-09');
    vi.setSystemTime(new Date(2026, 11, 31, 23, 30));
    expect(systemClock.today()).toBe('2026-12-31');
  });

  it('gives the moment in UTC', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2026-03-09T17:00:00.000Z'));
    expect(systemClock.now()).toBe('2026-03-09T17:00:00.000Z');
  });
});
