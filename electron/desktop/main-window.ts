import { BrowserWindow } from 'electron';
import { START_ADDRESS } from './app-address';
import { PAGE_LIMITS } from './page-limits';
import type { WindowPlace } from './window-place';

export interface MainWindowOptions {
  readonly preload: string;
  readonly place: WindowPlace;
  readonly hasDevTools: boolean;
}

/** Opens the window that holds the page. The page gets the least that Electron can give. */
export function openMainWindow({ preload, place, hasDevTools }: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'KPI Workshop',
    backgroundColor: '#FBFAF7',
    webPreferences: {
      ...PAGE_LIMITS,
      preload,
      devTools: hasDevTools,
    },
  });
  window.once('ready-to-show', () => {
    if (place.isMaximised) window.maximize();
    window.show();
  });
  return window;
}

/** Separate from opening, so that everything is in place before the page speaks. */
export function showPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(START_ADDRESS);
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
