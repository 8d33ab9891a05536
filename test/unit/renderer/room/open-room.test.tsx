// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useOpenRoom } from '../../../../renderer/features/room/use-open-room';
import type { AppSession } from '../../../../renderer/state/session';
import type { SettingsStore } from '../../../../renderer/state/settings-store';
import { AppError } from '../../../../shared/errors';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
afterEach(() => {
  remove?.();
  sessionStorage.clear();
});

function OpenRoom({ isRoomOpen }: { readonly isRoomOpen: boolean }) {
  const { open } = useOpenRoom(async () => isRoomOpen);
  return (
    <button type="button" onClick={open}>
      Open
    </button>
  );
}

/** A window with a button that opens the room view. */
function aWindow(
  host: { readonly showRoom?: () => Promise<object> },
  { isRoomOpen = false }: { readonly isRoomOpen?: boolean } = {},
) {
  const settings = createStore(() => ({
    preferences: { language: 'id' },
    host: { can: { showRoom: host.showRoom !== undefined } },
  })) as unknown as SettingsStore;
  const api = { 'room.show': host.showRoom } as unknown as AppSession['api'];
  const screen = aDrawnScreen(<OpenRoom isRoomOpen={isRoomOpen} />, aWorkshop(), { settings, api });
  remove = screen.remove;
  return screen;
}

describe('opening the room view', () => {
  it('opens one tab, and comes back to it', async () => {
    const focus = vi.fn();
    const open = vi.fn(() => ({ focus }));
    const { press, notify } = aWindow({});
    vi.stubGlobal('open', open);
    press('Open');
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    press('Open');
    expect(open.mock.calls).toEqual([
      ['/#/room?lang=id', 'kpi-workshop-room'],
      ['/#/room?lang=id', 'kpi-workshop-room'],
    ]);
    expect(focus).toHaveBeenCalledTimes(2);
    expect(notify).not.toHaveBeenCalled();
  });

  it('comes back to its tab after a reload, too', async () => {
    const open = vi.fn(() => ({ focus() {} }));
    const before = aWindow({});
    vi.stubGlobal('open', open);
    before.press('Open');
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    before.remove();
    const reloaded = aWindow({}, { isRoomOpen: true });
    vi.stubGlobal('open', open);
    reloaded.press('Open');
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('opens no second one beside a room that an earlier window opened, and says that it is there', async () => {
    const open = vi.fn();
    const { press, notify } = aWindow({}, { isRoomOpen: true });
    vi.stubGlobal('open', open);
    press('Open');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledWith({ message: 'roomElsewhere' }));
    expect(open).not.toHaveBeenCalled();
  });

  it('says what to do when the browser blocks the tab', async () => {
    const { press, notify } = aWindow({});
    vi.stubGlobal('open', () => null);
    press('Open');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledWith({ message: 'roomBlocked', stays: true }));
  });

  it('leaves it to the shell where that has windows of its own, and says when it has none', async () => {
    const open = vi.fn();
    const shown = aWindow({ showRoom: async () => ({}) });
    vi.stubGlobal('open', open);
    shown.press('Open');
    await Promise.resolve();
    expect(shown.notify).not.toHaveBeenCalled();
    shown.remove();
    const failed = aWindow({ showRoom: () => Promise.reject(new AppError('bad-request', {})) });
    failed.press('Open');
    await vi.waitFor(() => expect(failed.notify).toHaveBeenCalledWith({ message: 'roomNotOpened' }));
    expect(open).not.toHaveBeenCalled();
  });
});
