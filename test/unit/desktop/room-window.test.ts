import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isRoomWindow, showRoom } from '../../../electron/desktop/room-window';
import { anEvent, FakeWindow, LAPTOP, PROJECTOR, resetElectron, screen } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

describe('the window of the room view', () => {
  let facilitator: FakeWindow;

  beforeEach(() => {
    for (const window of FakeWindow.getAllWindows()) window.destroy();
    resetElectron('/nowhere');
    facilitator = new FakeWindow();
  });

  const show = () =>
    showRoom({ beside: facilitator as unknown as BrowserWindow, language: 'id', hasDevTools: false });
  const rooms = () => FakeWindow.all.filter((window) => isRoomWindow(window as unknown as BrowserWindow));

  async function opened(): Promise<FakeWindow> {
    await show();
    const [room] = rooms();
    if (!room) throw new Error('No room view is open.');
    return room;
  }

  it('fills the other display, and leaves the focus with the facilitator', async () => {
    screen.displays = [LAPTOP, PROJECTOR];
    const room = await opened();
    expect(room.address).toBe('app://workshop/#/room?lang=id');
    expect([room.bounds, room.isFullScreenNow]).toEqual([PROJECTOR.bounds, true]);
    expect(room.done).toEqual(['removeMenu', 'showInactive']);
  });

  it('fills the laptop’s display where the facilitator works on the projector’s', async () => {
    screen.displays = [LAPTOP, PROJECTOR];
    facilitator.bounds = { ...PROJECTOR.bounds };
    expect((await opened()).bounds).toEqual(LAPTOP.bounds);
  });

  it('is a window beside the facilitator’s where there is one display', async () => {
    const room = await opened();
    expect(room.isFullScreenNow).toBe(false);
    expect(room.bounds).toEqual({ x: 768, y: 416, width: 1152, height: 624 });
  });

  it('gives its page a sandbox, and nothing of the shell', async () => {
    const { webPreferences } = (await opened()).options;
    expect(webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(webPreferences).not.toHaveProperty('preload');
  });

  it('answers no message of its page', async () => {
    expect((await opened()).webContents.handlers.size).toBe(0);
  });

  it('opens once, and comes back when it was closed', async () => {
    const room = await opened();
    await show();
    expect(rooms()).toEqual([room]);
    room.close();
    expect(rooms()).toEqual([]);
    expect((await opened()).isDestroyed()).toBe(false);
  });

  it('comes back when it was minimised', async () => {
    const room = await opened();
    await show();
    expect(room.done).toEqual(['removeMenu', 'showInactive', 'restore', 'showInactive']);
  });

  it('fills a single display by F11, and gives it back', async () => {
    const room = await opened();
    const press = (key: string, type = 'keyDown') => {
      const event = anEvent();
      room.webContents.emit('before-input-event', event, { type, key });
      return event.defaultPrevented;
    };
    expect([press('F11'), press('F11', 'keyUp'), press('b')]).toEqual([true, false, false]);
    expect(room.isFullScreenNow).toBe(true);
    press('F11');
    expect(room.isFullScreenNow).toBe(false);
  });

  it('goes to a projector that is plugged in, and comes back when it is pulled out', async () => {
    const room = await opened();
    screen.plug([LAPTOP, PROJECTOR]);
    expect([room.bounds, room.isFullScreenNow]).toEqual([PROJECTOR.bounds, true]);
    screen.plug([LAPTOP]);
    expect(room.isFullScreenNow).toBe(false);
    expect(room.bounds.x).toBeLessThan(PROJECTOR.bounds.x);
  });

  it('stays where people have put it, whatever else displays tell', async () => {
    const room = await opened();
    const moved = { x: 0, y: 0, width: 800, height: 600 };
    room.bounds = moved;
    screen.emit('display-metrics-changed', {}, LAPTOP, ['workArea']);
    expect(room.bounds).toBe(moved);
    expect(room.done).toEqual(['removeMenu', 'showInactive']);
  });

  it('fills a projector that changes its resolution', async () => {
    screen.displays = [LAPTOP, PROJECTOR];
    const room = await opened();
    const bounds = { x: 1920, y: 0, width: 1280, height: 720 };
    screen.displays = [LAPTOP, { ...PROJECTOR, bounds }];
    screen.emit('display-metrics-changed', {}, PROJECTOR, ['bounds']);
    expect([room.bounds, room.isFullScreenNow]).toEqual([bounds, true]);
  });

  it('hears of no display any more once it is closed', async () => {
    (await opened()).close();
    screen.plug([LAPTOP, PROJECTOR]);
    expect(screen.eventNames()).toEqual([]);
    expect(FakeWindow.all).toEqual([facilitator]);
  });

  it('goes with the facilitator’s window', async () => {
    await show();
    facilitator.close();
    expect(FakeWindow.all).toEqual([]);
  });

  it('loads its page again after a crash, and goes after the second', async () => {
    const room = await opened();
    room.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(room.webContents.reloads).toBe(1);
    room.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(rooms()).toEqual([]);
    expect(facilitator.isDestroyed()).toBe(false);
  });
});
