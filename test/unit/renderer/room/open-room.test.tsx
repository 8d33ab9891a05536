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
afterEach(() => remove?.());

function OpenRoom() {
  const { open } = useOpenRoom();
  return (
    <button type="button" onClick={open}>
      Open
    </button>
  );
}

/** A window with a button that opens the room view. */
function aWindow(host: { readonly showRoom?: () => Promise<object> }) {
  const settings = createStore(() => ({
    preferences: { language: 'id' },
    host: { can: { showRoom: host.showRoom !== undefined } },
  })) as unknown as SettingsStore;
  const api = { 'room.show': host.showRoom } as unknown as AppSession['api'];
  const screen = aDrawnScreen(<OpenRoom />, aWorkshop(), { settings, api });
  remove = screen.remove;
  return screen;
}

describe('opening the room view', () => {
  it('opens one tab, and comes back to it', () => {
    const focus = vi.fn();
    const open = vi.fn(() => ({ focus }));
    const { press, notify } = aWindow({});
    vi.stubGlobal('open', open);
    press('Open');
    press('Open');
    expect(open.mock.calls).toEqual([
      ['/#/room?lang=id', 'kpi-workshop-room'],
      ['/#/room?lang=id', 'kpi-workshop-room'],
    ]);
    expect(focus).toHaveBeenCalledTimes(2);
    expect(notify).not.toHaveBeenCalled();
  });

  it('says what to do when the browser blocks the tab', () => {
    const { press, notify } = aWindow({});
    vi.stubGlobal('open', () => null);
    press('Open');
    expect(notify).toHaveBeenCalledWith({ message: 'roomBlocked', stays: true });
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
