import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBridge } from '../../../electron/desktop/ipc/bridge';
import { workshopsFolder } from '../../../electron/backend/system-folders';
import { start } from '../../../electron/desktop/start';
import type { DesktopBridge } from '../../../shared/contract/desktop-bridge';
import { createDesktopTransport } from '../../../renderer/transport/desktop-transport';
import { createClient } from '../../../shared/contract/client';
import { type AppApi, contract } from '../../../shared/contract/contract';
import { aFolder } from '../../builders/a-folder';
import {
  anEvent,
  app,
  dialog,
  FakeWindow,
  ipcMain,
  Menu,
  pageIpcOf,
  protocol,
  resetElectron,
  session,
  shell,
} from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

/** Where workshops, backup copies and preferences go, on every system. */
const HOMES = ['HOME', 'USERPROFILE', 'APPDATA', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME'];

describe('the desktop app', () => {
  let folder: string;
  let dist: string;

  beforeEach(async () => {
    folder = await aFolder();
    dist = join(folder, 'dist');
    await mkdir(join(dist, 'renderer'), { recursive: true });
    await writeFile(join(dist, 'renderer', 'index.html'), '<title>KPI Workshop</title>');
    for (const name of HOMES) vi.stubEnv(name, join(folder, 'home'));
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['kpi-workshop']);
    vi.spyOn(console, 'error').mockReturnValue();
    resetElectron(folder);
  });
  afterEach(async () => {
    app.quit();
    await vi.waitFor(() => expect(FakeWindow.all).toEqual([]));
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** Starts the app and loads its page, which is a client without a face. */
  async function started(): Promise<{ window: FakeWindow; api: AppApi; bridge: DesktopBridge }> {
    start(dist);
    const window = await vi.waitFor(() => {
      const [opened] = FakeWindow.all;
      expect(opened?.address).toBe('app://workshop/');
      return opened as FakeWindow;
    });
    const bridge = createBridge(pageIpcOf(window.webContents), 'page');
    return { window, bridge, api: createClient(contract, createDesktopTransport(bridge)) };
  }
  const menuTitles = () => Menu.current.map(({ label }) => label);

  it('opens its window in a sandbox, with every guard in place', async () => {
    const { window } = await started();
    expect(app.done).toContain('sandbox');
    expect(app.done).toContain('switch host-resolver-rules=MAP * ~NOTFOUND');
    expect(protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(window.options['webPreferences']).toMatchObject({
      preload: join(dist, 'desktop', 'preload.cjs'),
      devTools: false,
    });
    expect(session.defaultSession.mayUse({}, 'geolocation', 'app://workshop/')).toBe(false);
    expect(window.webContents.openWindow({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  });

  it('serves its page and answers its calls', async () => {
    const { api } = await started();
    const page = await protocol.handler?.(new Request('app://workshop/'));
    expect(await page?.text()).toContain('<title>KPI Workshop</title>');
    const host = await api['host.describe']({});
    expect(host).toMatchObject({
      kind: 'desktop',
      version: '1.2.3',
      can: { openFiles: true, writePdf: true, showRoom: true },
    });
    expect(host.folder).toBe(await workshopsFolder());
    expect(await api['workshops.requested']({})).toEqual({ handle: null });
  });

  it('saves what its page has drawn for paper as a PDF, on the paper that the page says', async () => {
    const { window, api } = await started();
    const { handle } = await api['workshops.create']({ company: 'Kopi', language: 'id' });
    const made = await api['print.save-pdf']({ handle, document: 'results', language: 'id' });
    expect(made).toMatchObject({ fileName: 'Kopi (cetak, ID).pdf', outcome: 'written' });
    expect(await readFile(join(made.folder, made.fileName), 'utf8')).toBe('%PDF-1.7 of the page');
    expect(window.webContents.printed).toEqual([{ preferCSSPageSize: true, printBackground: true }]);
  });

  it('shows the room view when its page asks, with the same guards, and brings only the app to the front', async () => {
    const { window, api } = await started();
    await api['room.show']({});
    const [, room] = FakeWindow.all as [FakeWindow, FakeWindow];
    expect(room.address).toMatch(/^app:\/\/workshop\/#\/room\?lang=/);
    expect(room.webContents.openWindow({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    const leaving = anEvent({ url: 'https://example.com/', isMainFrame: true });
    room.webContents.emit('will-frame-navigate', leaving);
    expect(leaving.defaultPrevented).toBe(true);
    room.done.length = 0;
    app.emit('second-instance', {}, ['kpi-workshop'], folder);
    expect([room.done, window.done.at(-1)]).toEqual([[], 'focus']);
  });

  it('listens on one channel, and only to its own page', async () => {
    const { window } = await started();
    expect([...window.webContents.handlers.keys()]).toEqual(['kpi-workshop:request']);
    expect(ipcMain.eventNames()).toEqual([]);
  });

  it('keeps workshops in the folder that it is started with', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['kpi-workshop', '--folder', join(folder, 'stick')]);
    const { api } = await started();
    expect((await api['host.describe']({})).folder).toBe(join(folder, 'stick'));
  });

  it('changes its menu with the language', async () => {
    const { api } = await started();
    expect(menuTitles()).toEqual(['Berkas', 'Edit', 'Tampilan', 'Jendela', 'Bantuan']);
    await api['preferences.update']({ language: 'en' });
    expect(menuTitles()).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
  });

  it('opens the workshops folder from its menu', async () => {
    await started();
    Menu.current[0]?.submenu?.[0]?.click?.();
    expect(shell.opened).toEqual([await workshopsFolder()]);
  });

  it('shows the file that it was started with', async () => {
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['kpi-workshop', join(folder, 'Toko.kpiw')]);
    const { api } = await started();
    expect((await api['workshops.requested']({})).handle).toEqual(expect.any(String));
  });

  it('shows the file that macOS asked for before it was ready', async () => {
    start(dist);
    const asked = anEvent();
    app.emit('open-file', asked, join(folder, 'Toko.kpiw'));
    await vi.waitFor(() => expect(FakeWindow.all).toHaveLength(1));
    const [window] = FakeWindow.all as [FakeWindow];
    const transport = createDesktopTransport(createBridge(pageIpcOf(window.webContents), 'page'));
    const { handle } = await createClient(contract, transport)['workshops.requested']({});
    expect([asked.defaultPrevented, handle]).toEqual([true, expect.any(String)]);
  });

  it('takes over the file of a second start and comes to the front', async () => {
    const { window, api } = await started();
    const heard: string[] = [];
    api['workshops.changes']({}, ({ kind }) => heard.push(kind));
    window.done.length = 0;
    app.emit('second-instance', {}, ['kpi-workshop', 'Toko.kpiw'], folder);
    expect(window.done).toEqual(['restore', 'show', 'focus']);
    await vi.waitFor(() => expect(heard).toEqual(['requested']));
    expect(await api['workshops.requested']({})).toEqual({ handle: null });
    expect(FakeWindow.all).toHaveLength(1);
  });

  it('opens a window of its own for another folder than that of the instance that runs', async () => {
    app.locked = [app.getPath('userData')];
    vi.spyOn(process, 'argv', 'get').mockReturnValue(['kpi-workshop', `--folder=${join(folder, 'stick')}`]);
    const { api } = await started();
    expect((await api['host.describe']({})).folder).toBe(join(folder, 'stick'));
  });

  it('opens nothing when another instance runs', async () => {
    app.locked = [app.getPath('userData')];
    start(dist);
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.done).toEqual(['quit', 'gone']);
    expect(FakeWindow.all).toEqual([]);
  });

  it('goes with its window, after the backend has let go of its files', async () => {
    const { window } = await started();
    window.close();
    await vi.waitFor(() => expect(app.done.slice(-2)).toEqual(['quit', 'exit 0']));
    expect(app.done).not.toContain('gone');
    expect(window.isDestroyed()).toBe(true);
  });

  it('has saved before it reloads on request', async () => {
    const { window, bridge } = await started();
    let asked = 0;
    let finish = () => {};
    const saved = new Promise<void>((resolve) => (finish = resolve));
    bridge.onClosing(() => {
      asked += 1;
      return saved;
    });
    const view = Menu.current[2]?.submenu?.find(({ label }) => label === 'Muat ulang jendela');
    view?.click?.();
    await vi.waitFor(() => expect(asked).toBe(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(window.webContents.reloads).toBe(0);
    finish();
    await vi.waitFor(() => expect(window.webContents.reloads).toBe(1));
  });

  it('asks in the language of the person before edits are lost', async () => {
    const { window } = await started();
    window.doesPageObject = true;
    window.close();
    await vi.waitFor(() => expect(dialog.shown).toEqual(['Perubahan terakhir belum tersimpan.']));
    expect(window.isDestroyed()).toBe(false);
    dialog.choice = 1;
    window.close();
    await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
  });

  it('says so and closes when its page crashes twice', async () => {
    const { window } = await started();
    for (const reason of ['crashed', 'oom']) window.webContents.emit('render-process-gone', {}, { reason });
    expect([window.webContents.reloads, dialog.shown]).toEqual([1, ['KPI Workshop harus ditutup']]);
    expect(window.isDestroyed()).toBe(true);
  });

  it('says so when it cannot start', async () => {
    start(join(folder, 'nothing-here'));
    await vi.waitFor(() => expect(app.done).toContain('exit 1'));
    expect(dialog.shown).toEqual(['KPI Workshop gagal dijalankan']);
  });
});
