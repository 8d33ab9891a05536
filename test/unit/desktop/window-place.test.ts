import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { placeOnDisplays, rememberPlace, savedPlaceSchema } from '../../../electron/desktop/window-place';
import { FakeWindow } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

const laptop = { x: 0, y: 25, width: 1366, height: 700 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const saved = { x: 1500, y: 40, width: 1000, height: 700, isMaximised: false };
const first = { width: 1280, height: 800 };

describe("the window's place", () => {
  it('is chosen by the system at the first start', () => {
    expect(placeOnDisplays(undefined, [laptop])).toEqual({ bounds: first, isMaximised: false });
  });

  it('is the one of last time', () => {
    const bounds = { x: 1500, y: 40, width: 1000, height: 700 };
    expect(placeOnDisplays(saved, [laptop, projector])).toEqual({ bounds, isMaximised: false });
  });

  it('is a new one when the projector is gone, still maximised', () => {
    const place = placeOnDisplays({ ...saved, isMaximised: true }, [laptop]);
    expect(place).toEqual({ bounds: first, isMaximised: true });
  });

  it.each([
    ['above', { y: -400 }],
    ['below', { y: 800 }],
    ['left', { x: -950 }],
    ['right', { x: 1300 }],
  ])('is a new one when the title bar would be out of reach %s', (_where, traits) => {
    expect(placeOnDisplays({ ...saved, x: 100, ...traits }, [laptop]).bounds).toEqual(first);
  });

  it('stays when a part hangs over the edge', () => {
    expect(placeOnDisplays({ ...saved, x: -300 }, [laptop]).bounds).toMatchObject({ x: -300 });
  });

  it('is kept when the window closes', () => {
    const window = new FakeWindow();
    const kept: unknown[] = [];
    rememberPlace(window as unknown as BrowserWindow, (place) => kept.push(place));
    window.isMaximisedNow = true;
    window.close();
    expect(kept).toEqual([{ x: 10, y: 20, width: 1000, height: 700, isMaximised: true }]);
    expect(savedPlaceSchema.safeParse(kept[0]).success).toBe(true);
  });
});
