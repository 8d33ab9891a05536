import { join } from 'node:path';
import { app, Menu, protocol, session, shell } from 'electron';
import type { Language } from '../../shared/domain/schema/primitives';
import { translator } from '../../shared/i18n/i18n';
import type { Backend } from '../backend/ports';
import { settlesWithin } from '../backend/settles-within';
import { appDataFolder, workshopsFolder } from '../backend/system-folders';
import { serveAppScheme } from './app-scheme';
import { applicationMenu, type MenuOptions } from './application-menu';
import { readAssetMap } from './asset-map';
import { createDesktopBackend } from './desktop-backend';
import { showPage } from './main-window';
import { pageAsPdf } from './page-as-pdf';
import { type FileRequests, folderInArguments } from './requested-file';
import { showRoom } from './room-window';
import { secureSession } from './secure-session';
import { openSettings } from './settings-store';
import { openWorkshopWindow } from './workshop-window';

/** Longer than any save takes; a start that finds this one still closing would find no window. */
const LONGEST_CLOSE = 10_000;

export interface OpenAppOptions {
  readonly dist: string;
  readonly requests: FileRequests;
}

/** Puts the app together once Electron is ready: session, backend, window, menu, and the way out. */
export async function openApp({ dist, requests }: OpenAppOptions): Promise<void> {
  secureSession(session.defaultSession, !app.isPackaged);
  serveAppScheme(protocol, readAssetMap(join(dist, 'renderer')));

  // Both the same as the web host's, so that workshops, backup copies and preferences are found from both.
  const folder = folderInArguments(process.argv, process.cwd()) ?? (await workshopsFolder());
  const dataFolder = appDataFolder();
  const settings = openSettings(dataFolder);
  const backend = createDesktopBackend({
    dist,
    folder,
    dataFolder,
    preferences: settings,
    // Only the page in this window asks, so by then it is there.
    printPage: () => pageAsPdf(window.webContents),
    showRoom: () => showRoom({ beside: window, language, hasDevTools: !app.isPackaged }),
  });
  requests.handOverTo((file) => backend.showFile(file));
  quitWithoutWindows(backend);

  let { language } = await backend.api['preferences.read']({});
  const { window, reload } = openWorkshopWindow({
    dist,
    api: backend.api,
    settings,
    words: () => translator(language),
  });
  const menu: MenuOptions = {
    isMac: process.platform === 'darwin',
    hasDevTools: !app.isPackaged,
    openFolder: () => void shell.openPath(folder),
    reload,
  };
  showMenu(language, menu);
  settings.onPreferences((preferences) => {
    language = preferences.language ?? language;
    showMenu(language, menu);
  });
  await showPage(window);
}

function showMenu(language: Language, options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(applicationMenu(translator(language), options)));
}

/** Ends the app with its window, once the backend has let go of its files. */
function quitWithoutWindows(backend: Backend): void {
  let closing: Promise<void> | undefined;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    closing ??= settlesWithin(LONGEST_CLOSE, backend.close()).then(() => app.exit());
  });
}
