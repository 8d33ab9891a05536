// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useWakeLock } from '../../../../renderer/features/clock/use-wake-lock';

/** A screen that counts who keeps it awake. */
function aScreen() {
  const screen = { awake: 0, asked: [] as (() => void)[] };
  const grant = () => {
    let isHeld = true;
    screen.awake += 1;
    return {
      release: () => {
        if (isHeld) screen.awake -= 1;
        isHeld = false;
        return Promise.resolve();
      },
    };
  };
  const request = () => new Promise((granted) => screen.asked.push(() => granted(grant())));
  return { screen, request, grantAll: () => screen.asked.splice(0).forEach((each) => each()) };
}

describe('the screen while the clock runs', () => {
  const place = document.createElement('div');
  let root: ReturnType<typeof createRoot>;
  let lights: ReturnType<typeof aScreen>;

  function Clock({ isRunning }: { readonly isRunning: boolean }) {
    useWakeLock(isRunning);
    return null;
  }
  const draw = (isRunning: boolean) => act(() => root.render(<Clock isRunning={isRunning} />));
  const grantAll = async () => {
    lights.grantAll();
    await act(() => Promise.resolve());
  };
  const seen = () => act(() => void document.dispatchEvent(new Event('visibilitychange')));

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    lights = aScreen();
    Object.defineProperty(navigator, 'wakeLock', { value: lights, configurable: true });
    root = createRoot(place);
  });
  afterEach(() => {
    act(() => root.unmount());
    Reflect.deleteProperty(navigator, 'wakeLock');
    vi.unstubAllGlobals();
  });

  it('stays awake, and may sleep as soon as the clock stands', async () => {
    draw(true);
    await grantAll();
    expect(lights.screen.awake).toBe(1);
    draw(false);
    expect(lights.screen.awake).toBe(0);
  });

  it('may sleep after a clock that stopped before the system had answered', async () => {
    draw(true);
    draw(false);
    await grantAll();
    expect(lights.screen.awake).toBe(0);
  });

  it('is let go as often as it was asked to stay awake', async () => {
    draw(true);
    seen();
    await grantAll();
    draw(false);
    expect(lights.screen.awake).toBe(0);
  });
});
