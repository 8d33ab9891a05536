import { join } from 'node:path';
import { app, type BrowserWindow, dialog, screen } from 'electron';
import { contract, type AppApi } from '../../shared/contract/contract';
import { createDispatcher } from '../../shared/contract/dispatch';
import type { Translate } from '../../shared/i18n/i18n';
import { saveBeforeClosing, saveThenReload } from './closing';
import { reloadOnceAfterCrash } from './crash-recovery';
import { reportUnexpected } from './desktop-backend';
import { servePage } from './ipc/serve-page';
import { openMainWindow } from './main-window';
import type { SettingsStore } from './settings-store';
import { placeOnDisplays, rememberPlace, type SavedPlace } from './window-place';

export interface WorkshopWindowOptions {
  readonly dist: string;
  readonly api: AppApi;
  readonly settings: SettingsStore;
  /** The translator of the moment: people change the language while the window is open. */
  readonly words: () => Translate;
}

export interface WorkshopWindow {
  readonly window: BrowserWindow;
  /** Saves everything, then loads the page afresh. */
  reload(): void;
}

/** The window with everything that belongs to it, ready to load its page. */
export function openWorkshopWindow({ dist, api, settings, words }: WorkshopWindowOptions): WorkshopWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = openMainWindow({
    preload: join(dist, 'desktop', 'preload.cjs'),
    place: placeOnDisplays(settings.readPlace(), workAreas),
    hasDevTools: !app.isPackaged,
  });
  const { webContents } = window;
  const page = servePage(webContents, createDispatcher(contract, api, reportUnexpected));
  rememberPlace(window, (place) => keepPlace(settings, place));
  saveBeforeClosing(window, { page, confirmLoss: () => confirmLoss(window, words()) });
  reloadOnceAfterCrash(webContents, () => closeAfterCrash(window, words()));
  return { window, reload: () => void saveThenReload(window, page) };
}

/** Where the window stood is not worth a word to anyone, and surely not worth staying open for. */
function keepPlace(settings: SettingsStore, place: SavedPlace): void {
  try {
    settings.writePlace(place);
  } catch (error) {
    reportUnexpected('window place', error);
  }
}

function confirmLoss(window: BrowserWindow, t: Translate): boolean {
  const LEAVE = 1;
  const choice = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: t('desktop.unsaved.question'),
    detail: t('desktop.unsaved.detail'),
    buttons: [t('desktop.unsaved.stay'), t('desktop.unsaved.leave')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return choice === LEAVE;
}

function closeAfterCrash(window: BrowserWindow, t: Translate): void {
  dialog.showErrorBox(t('desktop.crashed.title'), t('desktop.crashed.detail'));
  window.destroy();
}
