// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RoomWindow } from '../../../../renderer/features/room/window/RoomWindow';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aPicture, aRoomLine } from '../../../builders/a-room';
import { aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

/** The room view in a tab of its own, which a facilitator's window speaks to. */
function aRoomTab() {
  const line = aRoomLine();
  const facilitator = line.aFacilitator('Kopi');
  const follower = line.aRoom();
  const screen = aDrawnScreen(<RoomWindow follower={follower} />, aWorkshop());
  remove = screen.remove;
  return {
    facilitator,
    title: () => screen.place.querySelector('h1')?.textContent,
    press: (key: string, more: KeyboardEventInit = {}) =>
      act(() => {
        window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
      }),
  };
}

describe('the room view in a window of its own', () => {
  it('goes blank and comes back by its own keys, whichever window heard of them before', () => {
    const { press, title, facilitator } = aRoomTab();
    expect(title()).toBe('Concept');
    for (const [key, more] of [
      ['b', {}],
      ['.', {}],
      ['F8', { shiftKey: true }],
    ] as const) {
      press(key, more);
      expect(title()).toBe('The room view is blank');
      expect(facilitator.feed.state.getState().isBlank).toBe(true);
      press(key, more);
      expect(title()).toBe('Concept');
    }
  });

  it('does nothing by a key that is held, meant for the browser, or no key of its own', () => {
    const { press, title } = aRoomTab();
    press('b', { repeat: true });
    press('b', { ctrlKey: true });
    press('Escape');
    press('F8');
    press('x');
    expect(title()).toBe('Concept');
  });

  it('keeps the screen awake while the session’s clock runs', async () => {
    const release = vi.fn(async () => {});
    const request = vi.fn(async () => ({ release }));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
    const { facilitator } = aRoomTab();
    expect(request).not.toHaveBeenCalled();
    await act(async () => facilitator.show(aPicture({ isClockRunning: true })));
    expect(request).toHaveBeenCalledWith('screen');
    await act(async () => facilitator.show(aPicture({ isClockRunning: false })));
    expect(release).toHaveBeenCalled();
  });
});
