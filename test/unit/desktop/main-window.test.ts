import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bringToFront, openMainWindow, showPage } from '../../../electron/desktop/main-window';
import { type FakeWindow, resetElectron } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

const bounds = { x: 5, y: 6, width: 900, height: 700 };

function opened(isMaximised = false, hasDevTools = false) {
  const window = openMainWindow({ preload: '/app/preload.cjs', place: { bounds, isMaximised }, hasDevTools });
  return { window, fake: window as unknown as FakeWindow };
}

describe('the window', () => {
  beforeEach(() => resetElectron('/nowhere'));

  it('gives its page a sandbox and nothing of Node', () => {
    expect(opened().fake.options['webPreferences']).toMatchObject({
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      allowRunningInsecureContent: false,
      spellcheck: false,
      devTools: false,
    });
  });

  it('opens where it is told and shows itself once it has something to show', async () => {
    const { window, fake } = opened();
    expect(fake.options).toMatchObject({ ...bounds, show: false });
    expect(fake.done).toEqual([]);
    await showPage(window);
    expect(fake.address).toBe('app://workshop/');
    expect(fake.done).toEqual(['show']);
  });

  it('comes back maximised where it was', async () => {
    const { window, fake } = opened(true);
    await showPage(window);
    expect(fake.done).toEqual(['maximize', 'show']);
  });

  it('comes to the front even when it is minimised', () => {
    const { window, fake } = opened();
    bringToFront(window);
    expect(fake.done).toEqual(['restore', 'show', 'focus']);
  });
});
